package dev.receptive.ui;

import javafx.scene.input.ScrollEvent;

/** Gathers the small ways that a trackpad sends into the whole notches of a wheel. */
final class Notches {

    /** The pixels of a notch where the event does not say. */
    private static final double USUAL = 40;

    /** Fractions that add to a notch, but for rounding, are one. */
    private static final double NEARLY = 1e-6;

    private double gathered;

    /** How many notches a turn of the wheel is, up or to the left above 0; what rolls out on its own is none. */
    static double parts(ScrollEvent event) {
        boolean down = event.getDeltaY() != 0;
        double delta = down ? event.getDeltaY() : event.getDeltaX();
        double notch = Math.abs(down ? event.getMultiplierY() : event.getMultiplierX());
        return event.isInertia() ? 0 : delta / (notch > 1 ? notch : USUAL);
    }

    /** How many whole notches a turn of the wheel completes. */
    int take(ScrollEvent event) {
        return take(parts(event));
    }

    /** How many whole notches a part of one, or several, complete; turning back starts anew. */
    int take(double notches) {
        if (notches * gathered < 0) {
            gathered = 0;
        }
        gathered += notches;
        int whole = (int) (gathered + Math.copySign(NEARLY, gathered));
        gathered -= whole;
        return whole;
    }

    /** Forgets what is not yet a notch. */
    void reset() {
        gathered = 0;
    }
}
