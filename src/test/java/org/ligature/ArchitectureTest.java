package org.ligature;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the arrows between the rooms, and the house rules that a compiler does not check. */
class ArchitectureTest {

    /** Without the tables that jOOQ writes from the migrations: their style is jOOQ's. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/ledger/generated/"))
            .importPackages("org.ligature");

    private static final List<Class<?>> CLOCKS = List.of(Clock.class, InstantSource.class);

    @ParameterizedTest
    @EnumSource
    void usesOnlyTheRoomsOfItsRow(Room room) {
        check(noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat(isOurs().and(JavaClass.Predicates.resideInAnyPackage(room.forbidden())))
                .because("the room " + room.id() + " may use only these rooms: " + room.uses));
    }

    @Test
    void everyClassLivesInARoom() {
        String[] rooms = Arrays.stream(Room.values()).map(Room::packages).toArray(String[]::new);
        check(classes().should().resideInAnyPackage(rooms));
    }

    @Test
    void roomsFormNoCycle() {
        check(slices().matching("org.ligature.(*)..").should().beFreeOfCycles());
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("org.ligature.(**)").should().beFreeOfCycles());
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Manager|Util|Utils|Helper|Impl)"));
    }

    @Test
    void accessorsAreNamedAfterWhatTheyGive() {
        check(methods()
                .that()
                .arePublic()
                .and(DescribedPredicate.not(implementsAForeignMethod()))
                .should()
                .haveNameNotMatching("get[A-Z].*"));
    }

    @Test
    void onlyTheLedgerSpeaksSql() {
        keepsTo("org.ligature.ledger..", "org.jooq..", "java.sql..", "javax.sql..", "org.flywaydb..", "com.zaxxer..");
    }

    @Test
    void onlyTextReadsDocumentFormats() {
        keepsTo("org.ligature.text..", "org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..");
    }

    @Test
    void onlyTheServerSpeaksHttp() {
        keepsTo("org.ligature.server..", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");
    }

    @Test
    void onlyTheIndexKnowsLucene() {
        keepsTo("org.ligature.index..", "org.apache.lucene..");
    }

    @Test
    void onlyTheCommandLineReadsArguments() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.ligature.cli..", "org.ligature.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void onlyTheApplicationReadsTheClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.ligature.app..")
                .should()
                .accessTargetWhere(readsTheClock())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("the clock is injected: the same input gives the same bytes"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.ligature.cli..", "org.ligature.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    private static void keepsTo(String room, String... libraries) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries));
    }

    /** A room that has no classes yet breaks no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isOurs() {
        return JavaClass.Predicates.resideInAPackage("org.ligature..");
    }

    private static DescribedPredicate<JavaMethod> implementsAForeignMethod() {
        return DescribedPredicate.describe(
                "implement a method of a library",
                method -> supertypes(method.getOwner())
                        .filter(DescribedPredicate.not(isOurs()))
                        .anyMatch(type -> declares(type, method.getName())));
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }

    private static boolean declares(JavaClass type, String method) {
        return type.getMethods().stream()
                .anyMatch(candidate -> candidate.getName().equals(method));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe("reads the system's clock", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return switch (name) {
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "now" -> owner.startsWith("java.time.") && !isGivenAClock(access);
                case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                    Set.of("java.time.Clock", "java.time.InstantSource").contains(owner);
                default -> false;
            };
        });
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type -> CLOCKS.stream().anyMatch(type::isEquivalentTo));
    }
}
