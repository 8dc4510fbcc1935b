package dev.receptive.figure;

/**
 * What something comes to, as it is shown.
 *
 * @param exact whether the shown numbers come to exactly that, and nothing was left away; if not, it was rounded
 */
public record ShownResult(Quantity quantity, boolean exact) {

    /** What stands between arithmetic and what float32 makes of it where that is not what it comes to, not even about: ∞. */
    public static final String BECOMES = "→";

    private static final String ABOUT = "≈";

    /** What stands before a number in an equation: {@code =} if what it says is all of it, else {@code ≈}; {@code →} before ∞. */
    public static String sign(Quantity quantity, boolean exact) {
        return exact ? "=" : quantity.isHeld() ? ABOUT : BECOMES;
    }

    /** What stands before it in an equation. */
    public String sign() {
        return sign(quantity, exact);
    }

    public String text() {
        return quantity.text();
    }

    /** Where no sign stands before it, and there is little room. */
    public String brief() {
        return isWhole() ? text() : ABOUT + text();
    }

    /** In a sentence, where no sign stands before it. */
    public String said() {
        return isWhole() ? text() : ABOUT + " " + text();
    }

    private boolean isWhole() {
        return exact || !quantity.isHeld();
    }
}
