package dev.receptive.bench.network;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;

/**
 * The logits of the classes as bars, from a line at zero to the right or to the left, all on one scale.
 *
 * @param layer that of the logits
 */
record NetLogitBars(NetTrace trace, int layer) {

    /** Those before a softmax. */
    static NetLogitBars before(NetTrace trace, int softmax) {
        return new NetLogitBars(trace, softmax - 1);
    }

    /** Whether a network is shown with them. */
    static boolean are(NetTrace trace, int softmax) {
        return softmax > 0 && trace.experiment().shown().logits();
    }

    Quantity logit(int index) {
        return trace.quantity(layer, index);
    }

    private double least() {
        double least = 0;
        for (int i = 0; i < trace.places().units(layer); i++) {
            least = Math.min(least, trace.value(layer, i));
        }
        return least;
    }

    private double most() {
        double most = 0;
        for (int i = 0; i < trace.places().units(layer); i++) {
            most = Math.max(most, trace.value(layer, i));
        }
        return most;
    }

    /** Where a number stands between the sides of a frame; all zeros stand in the middle. */
    private double place(Box frame, double value) {
        double wide = most() - least();
        return wide > 0 ? frame.x() + (value - least()) / wide * frame.width() : frame.centreX();
    }

    void draw(Sheet sheet, String id, int index, Box frame, double unit) {
        double value = trace.value(layer, index);
        double zero = place(frame, 0);
        double end = place(frame, value);
        if (value != 0 && Double.isFinite(end)) {
            Box bar = new Box(Math.min(zero, end), frame.y(), Math.max(0.5, Math.abs(end - zero)), frame.height());
            Tint fill = new Tint(value > 0 ? Ink.POSITIVE : Ink.NEGATIVE, 0.9);
            sheet.rect(id + ":bar", bar, Math.min(3 * unit, bar.width() / 2), fill, Stroke.NONE);
        }
        double over = 2 * unit;
        Stroke line = Stroke.of(Ink.MUTED, Math.max(1, unit));
        sheet.add(new Mark.Line(id + ":zero", zero, frame.y() - over, zero, frame.bottom() + over, line));
    }
}
