package dev.receptive.bench.network;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;

/**
 * How far a run is, in words, on the left of the box of the equation.
 *
 * @param box of the equation
 */
record NetRunLines(NetTrace trace, Box box, Words words, double unit) {

    /** What they take of the box, in units. */
    static final double WIDTH = 132;

    /** Over the first of them, in units. */
    static final double TOP = 8;

    private static final double LINE = 19;
    private static final double TITLE = 15;
    private static final double TEXT = 12.5;

    /** Of the network that is shown, if it is one of a run. */
    static boolean are(NetworkExperiment now) {
        return now.plan().isPresent() && now.run().flatMap(NetRun::training).isPresent();
    }

    /** Gives where they end. */
    double draw(Sheet sheet) {
        NetRunTold told = new NetRunTold(trace);
        double x = box.x() + EquationPlan.INSET * unit;
        double y = box.y() + (TOP + LINE / 2) * unit;
        double wide = (WIDTH - 8) * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), Ink.FOCUS);
        sheet.text("run:title", words.say(told.title()), x, y, bold, wide);
        Lettering plain = Lettering.of(Face.TEXT, Titles.legible(TEXT, unit), Ink.TEXT);
        int index = 1;
        for (Sentence line : told.lines()) {
            sheet.text("run:" + index, words.say(line), x, y + index * LINE * unit, plain, wide);
            index++;
        }
        return y + (index - 0.4) * LINE * unit;
    }
}
