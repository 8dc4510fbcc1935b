package dev.receptive.bench.transposed;

import dev.receptive.figure.ShownArithmetic;
import dev.receptive.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the arithmetic that scenes show, and keeps what is not true. */
final class ShownTruth {

    private final List<String> wrong = new ArrayList<>();
    private int read;
    private int sums;

    /** What was not true, and where. */
    List<String> wrong() {
        return wrong;
    }

    /** How many equations were read. */
    int read() {
        return read;
    }

    /** How many of them were written sums. */
    int sums() {
        return sums;
    }

    /** The products in the shape of the kernel, where they are written with their factors. */
    void chips(Map<String, Mark> seen, int count, String where) {
        for (int k = 0; k < count; k++) {
            String product = text(seen, "product:" + k);
            if (!product.isEmpty() && seen.containsKey("factors:" + k + ":0")) {
                String left = text(seen, "factors:" + k + ":0")
                        + text(seen, "factors:" + k + ":1")
                        + text(seen, "factors:" + k + ":2");
                check(left, product.substring(0, 1), product.substring(2), where);
            }
        }
    }

    /** What joins a sum, or how all of it came together. */
    void line(Map<String, Mark> seen, String where) {
        StringBuilder line = new StringBuilder();
        for (int part = 0; seen.containsKey("sum:line:" + part); part++) {
            line.append(text(seen, "sum:line:" + part));
        }
        int sign = Math.max(line.lastIndexOf("="), line.lastIndexOf("≈"));
        if (sign > 0) {
            sums++;
            check(line.substring(0, sign - 1), line.substring(sign, sign + 1), line.substring(sign + 2), where);
        }
    }

    void check(String left, String sign, String right, String where) {
        if (sign.equals("→")) {
            return;
        }
        read++;
        boolean unequal = sign.equals("≠");
        isTrue(
                unequal != ShownArithmetic.holds(left, unequal ? "=" : sign, right),
                left + " " + sign + " " + right + ": " + where);
    }

    void isTrue(boolean is, String what) {
        if (!is) {
            wrong.add(what);
        }
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }
}
