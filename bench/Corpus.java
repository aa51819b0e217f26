import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a folder of made-up reports: invented companies of an invented country, in English and Chinese, as text,
 * Markdown and HTML. The same arguments give the same bytes.
 *
 * <p>Usage: {@code java Corpus.java FOLDER DOCUMENTS [WORDS_A_DOCUMENT] [SEED]}
 */
public final class Corpus {

    private static final List<String> FIRST = List.of(
            "Norvela",
            "Quillmar",
            "Tessorin",
            "Halvane",
            "Brindlow",
            "Ostrema",
            "Pellucid Bay",
            "Varnholt",
            "Ixtamere",
            "Caldrune",
            "Marrowby",
            "Sellafen");
    private static final List<String> SECOND =
            List.of("Optics", "Networks", "Robotics", "Data Systems", "Semiconductor", "Telecom", "Vision", "Cloud");
    private static final List<String> FORM =
            List.of("Co., Ltd.", "Group", "Holdings", "Technology Co., Ltd.", "Corporation");
    private static final List<String> CITY = List.of("Port Averil", "Lower Tamsin", "Eskmouth", "Great Orrery", "Vell");
    private static final List<String> PERSON =
            List.of("Tamsin Orrel", "Jorik Vane", "Adela Merrow", "Pell Hastings", "Ondine Carrow");
    private static final List<String> CN_FIRST = List.of("诺维拉", "奎玛", "泰索林", "哈尔万", "布林洛");
    private static final List<String> CN_SECOND = List.of("光电", "网络", "机器人", "数据", "半导体");
    private static final List<String> CN_CITY = List.of("阿维里港", "下塔姆辛", "大奥雷里");

    private static final List<String> SENTENCES = List.of(
            "{company} set up a party committee in {year}, headed by {person}.",
            "As of {year}, {company} counted {number} party members in {small} branches.",
            "{person}, chair of {company}, sat as a delegate in the {city} People's Congress from {year}.",
            "The state investment fund of {city} holds {small}% of {company}.",
            "{company} received a subsidy of {money} million crowns from the ministry of industry in {year}.",
            "In {year} the {city} police bureau bought {number} cameras from {company} for {money} million crowns.",
            "{company} runs a joint laboratory with the {city} Institute of Technology.",
            "The armed forces certified {company} as a supplier in {year}.",
            "{company} denied that it has any tie to the ruling party.",
            "According to a court filing, {company} planned to open an office in {city} in {year}.",
            "{company} was placed on the export control list of a neighbouring state in {year}.",
            "Analysts said that {company} sold about {small} percent of the region's sensors in {year}.");
    private static final List<String> FILLER = List.of(
            "The weather along the coast stayed mild, and most of the harbour was busy until late in the evening.",
            "Quarterly figures were published later than usual, which the market took calmly.",
            "Nobody at the press conference asked about the new line of products.",
            "The building has two entrances, a canteen and a small garden behind the loading dock.",
            "Shipping costs rose for the third month, while wages in the district hardly moved.");
    private static final List<String> CN_SENTENCES = List.of(
            "{公司}于{year}年成立党委,现有党员{number}名。",
            "{year}年,{公司}中标{城市}市公安局监控项目,金额{money}万元。",
            "{公司}获得政府补助{money}万元。",
            "{城市}市国资委持有{公司}{small}%的股份。",
            "今年港口的天气一直很好,市场没有什么变化。");

    private final SplittableRandom random;

    private Corpus(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: java Corpus.java FOLDER DOCUMENTS [WORDS_A_DOCUMENT] [SEED]");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int documents = Integer.parseInt(arguments[1]);
        int words = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        Corpus corpus = new Corpus(arguments.length > 3 ? Long.parseLong(arguments[3]) : 1L);
        for (int i = 0; i < documents; i++) {
            corpus.write(folder, i, words);
        }
    }

    /** Every fifth document is Chinese; formats go round. */
    private void write(Path folder, int number, int words) throws IOException {
        boolean chinese = number % 5 == 4;
        List<String> paragraphs = paragraphs(words, chinese);
        String title = chinese ? "编造的报告 " + number : "Invented report " + number;
        String name = String.format(Locale.ROOT, "%06d", number);
        switch (number % 3) {
            case 0 -> Files.writeString(folder.resolve(name + ".txt"), text(title, paragraphs, chinese));
            case 1 -> Files.writeString(folder.resolve(name + ".md"), markdown(title, paragraphs));
            default -> Files.writeString(folder.resolve(name + ".html"), html(title, paragraphs, chinese));
        }
    }

    private List<String> paragraphs(int words, boolean chinese) {
        List<String> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < words) {
            String paragraph = IntStream.range(0, 3 + random.nextInt(4))
                    .mapToObj(i -> sentence(chinese))
                    .collect(Collectors.joining(chinese ? "" : " "));
            paragraphs.add(paragraph);
            // A Chinese word is about two characters long.
            written += chinese ? paragraph.length() / 2 : paragraph.split(" ").length;
        }
        return paragraphs;
    }

    private String sentence(boolean chinese) {
        if (chinese) {
            return fill(pick(CN_SENTENCES))
                    .replace("{公司}", pick(CN_FIRST) + pick(CN_SECOND) + "有限公司")
                    .replace("{城市}", pick(CN_CITY));
        }
        // As in real reports, most sentences claim nothing.
        return random.nextInt(3) == 0
                ? fill(pick(SENTENCES))
                        .replace("{company}", pick(FIRST) + " " + pick(SECOND) + " " + pick(FORM))
                        .replace("{city}", pick(CITY))
                        .replace("{person}", pick(PERSON))
                : pick(FILLER);
    }

    private String fill(String sentence) {
        return sentence.replace("{year}", String.valueOf(2005 + random.nextInt(20)))
                .replace("{number}", String.valueOf(100 + random.nextInt(9_000)))
                .replace("{small}", String.valueOf(2 + random.nextInt(60)))
                .replace("{money}", String.valueOf(5 + random.nextInt(900)));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String text(String title, List<String> paragraphs, boolean chinese) {
        String header = "TITLE: " + title + "\nPUBLISHER: Invented Press\nDATE: 2024-05-01\nLANG: "
                + (chinese ? "zh" : "en") + "\n\n";
        return header
                + String.join("\n\n", paragraphs.stream().map(Corpus::wrap).toList()) + "\n";
    }

    /** Hard-wrapped at about 80 characters, as text files often are. */
    private static String wrap(String paragraph) {
        return paragraph.replaceAll("(.{60,80}) ", "$1\n");
    }

    private static String markdown(String title, List<String> paragraphs) {
        return "# " + title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    private static String html(String title, List<String> paragraphs, boolean chinese) {
        return paragraphs.stream()
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining(
                        "\n",
                        "<!doctype html>\n<html lang=\"" + (chinese ? "zh" : "en")
                                + "\"><head><meta charset=\"utf-8\"><title>"
                                + title + "</title></head>\n<body><nav><a href=\"/\">Home</a></nav><article>\n<h1>"
                                + title
                                + "</h1>\n",
                        "\n</article></body></html>\n"));
    }
}
