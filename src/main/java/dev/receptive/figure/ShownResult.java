package dev.receptive.figure;

/**
 * What something comes to, as it is shown.
 *
 * @param exact whether the shown numbers come to exactly that, and nothing was left away; if not, it was rounded
 */
public record ShownResult(Quantity quantity, boolean exact) {

    /** What stands before it in an equation. */
    public String sign() {
        return exact ? "=" : "≈";
    }

    public String text() {
        return quantity.text();
    }

    /** Where no sign stands before it, and there is little room. */
    public String brief() {
        return exact ? text() : "≈" + text();
    }

    /** In a sentence, where no sign stands before it. */
    public String said() {
        return exact ? text() : "≈ " + text();
    }
}
