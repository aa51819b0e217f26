package org.ligature.resolve.code;

/** Arithmetic of check digits; the codes given have the right form already. */
final class CheckDigits {
    private static final String SOCIAL_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private CheckDigits() {}

    /** The sum of the values, weighted by powers of 3, with the check character is a multiple of 31. */
    static boolean uscc(String code) {
        int modulus = SOCIAL_CREDIT.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length() - 1; i++) {
            int value = SOCIAL_CREDIT.indexOf(code.charAt(i));
            if (value < 0) return false;
            sum += value * weight;
            weight = weight * 3 % modulus;
        }
        int check = SOCIAL_CREDIT.indexOf(code.charAt(code.length() - 1));
        return check == (modulus - sum % modulus) % modulus;
    }

    /** ISO 7064 MOD 97-10: letters count from 10, and the whole number leaves 1. */
    static boolean mod97(String code) {
        int rest = 0;
        for (int i = 0; i < code.length(); i++) {
            int value = Character.digit(code.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** Letters become two digits; then Luhn. */
    static boolean isin(String code) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < code.length(); i++) digits.append(Character.digit(code.charAt(i), 36));
        return luhn(digits);
    }

    private static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? value : 2 * value;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** The first six digits times 7 to 2; the last digit of the sum is the seventh. */
    static boolean imo(String code) {
        String digits = code.startsWith("IMO") ? code.substring(3) : code;
        int sum = 0;
        for (int i = 0; i < 6; i++) sum += (digits.charAt(i) - '0') * (7 - i);
        return sum % 10 == digits.charAt(6) - '0';
    }

    static boolean inn(String code) {
        if (code.length() == 10) return weighted(code, INN_10) == code.charAt(9) - '0';
        return weighted(code, INN_11) == code.charAt(10) - '0' && weighted(code, INN_12) == code.charAt(11) - '0';
    }

    private static int weighted(String code, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * (code.charAt(i) - '0');
        return sum % 11 % 10;
    }

    /** The number without its last digit, modulo 11 (13 digits) or 13 (15 digits); the last digit of the rest. */
    static boolean ogrn(String code) {
        int last = code.length() - 1;
        long number = Long.parseLong(code.substring(0, last));
        return number % (code.length() - 2) % 10 == code.charAt(last) - '0';
    }
}
