package dev.receptive.yaml;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as files hold them: as short as can be read back to the same bits. */
public final class YamlNumber {

    /** Nine digits tell any two float32 numbers apart. */
    private static final int MOST_DIGITS = 9;

    private YamlNumber() {}

    public static String of(float value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits));
            if ((float) shortest.doubleValue() == value) {
                break;
            }
        }
        BigDecimal plain = shortest.stripTrailingZeros();
        double size = Math.abs((double) value);
        return size >= 1e7 || size < 1e-4f ? scientific(plain) : plain.toPlainString();
    }

    /** As in {@code 1.5e-7}. */
    private static String scientific(BigDecimal value) {
        int exponent = value.precision() - 1 - value.scale();
        return value.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
