package dev.receptive.ui;

import java.util.Locale;

/**
 * Which panels stand beside the stage. A narrow window has room for one of them, and remembers that choice for itself.
 *
 * @param examples whether a wide window shows the examples
 * @param inspector whether a wide window shows the parameters
 * @param narrow which of them a narrow window shows
 */
record Panels(boolean examples, boolean inspector, Narrow narrow) {

    /** A window from here on has room for both. */
    static final double WIDE = 1200;

    static final Panels USUAL = new Panels(true, true, Narrow.INSPECTOR);

    /** What a narrow window shows. */
    enum Narrow {
        NONE,
        EXAMPLES,
        INSPECTOR;

        /** As in the settings. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean showsExamples(double width) {
        return width >= WIDE ? examples : narrow == Narrow.EXAMPLES;
    }

    boolean showsInspector(double width) {
        return width >= WIDE ? inspector : narrow == Narrow.INSPECTOR;
    }

    /** The examples shown or folded away in a window of this width. */
    Panels withExamples(boolean shown, double width) {
        return width >= WIDE
                ? new Panels(shown, inspector, narrow)
                : new Panels(examples, inspector, shown ? Narrow.EXAMPLES : without(Narrow.EXAMPLES));
    }

    /** The parameters shown or folded away in a window of this width. */
    Panels withInspector(boolean shown, double width) {
        return width >= WIDE
                ? new Panels(examples, shown, narrow)
                : new Panels(examples, inspector, shown ? Narrow.INSPECTOR : without(Narrow.INSPECTOR));
    }

    private Narrow without(Narrow gone) {
        return narrow == gone ? Narrow.NONE : narrow;
    }
}
