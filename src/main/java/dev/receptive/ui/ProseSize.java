package dev.receptive.ui;

/** How large a text is shown. */
enum ProseSize {
    /** Beside the stage. */
    NORMAL("prose-normal", 15),
    /** In a presentation. */
    LARGE("prose-large", 24);

    /** The letters of formulas are smaller than Inter's at the same size. */
    private static final double TO_FORMULA = 1.15;

    private final String style;
    private final double pixels;

    ProseSize(String style, double pixels) {
        this.style = style;
        this.pixels = pixels;
    }

    /** The class of styles, which has the size. */
    String style() {
        return style;
    }

    double formula() {
        return pixels * TO_FORMULA;
    }

    /** How far lists are moved in. */
    double indent() {
        return pixels * 1.7;
    }
}
