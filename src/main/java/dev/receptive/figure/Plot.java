package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A plane with two axes in which curves are drawn.
 *
 * @param area where it stands; what is written along the axes stands under it, {@link #FOOT} units high, and left of it
 * @param x from left to right
 * @param y from bottom to top
 * @param unit what a length of 1 in the sketch is on the stage
 */
public record Plot(Box area, Scale x, Scale y, double unit) {

    /** Under the area: the numbers of the x axis, in units. */
    public static final double FOOT = 22;

    /** Left of the area: the numbers of the y axis, in units. */
    public static final double SIDE = 38;

    private static final double LETTERS = 11;

    /** Smaller letters cannot be read, however small the stage is. */
    private static final double SMALLEST = 9;

    private static final int ACROSS = 6;

    /** Between two numbers of the x axis at least, in letters. */
    private static final double GAP = 1.5;

    private static final int DOWN = 5;

    /** From a number of the y axis to the area, in units. */
    private static final double INSET = 8;

    public double px(double number) {
        return area.x() + x.part(number) * area.width();
    }

    public double py(double number) {
        return area.bottom() - y.part(number) * area.height();
    }

    public Point point(double atX, double atY) {
        return new Point(px(atX), py(atY));
    }

    /** Lines at round numbers, the axes where they are 0, and what the lines are called. */
    public void axes(Sheet sheet, String id) {
        axes(sheet, id, SIDE, 0);
    }

    /**
     * The same where there is another room for the numbers of the y axis.
     *
     * @param side left of the area, in units
     * @param least between two numbers of the x axis: 1 where there is nothing between whole numbers
     */
    public void axes(Sheet sheet, String id, double side, double least) {
        Stroke fine = Stroke.of(Ink.LINE, GridFigure.hairline(unit));
        Stroke axis = Stroke.of(Ink.MUTED, GridFigure.hairline(unit) * 1.3);
        int index = 0;
        for (Scale.Tick tick : apart(least)) {
            double at = px(tick.number());
            Stroke stroke = tick.number() == 0 ? axis : fine;
            sheet.add(new Mark.Line(id + ":x:" + index, at, area.y(), at, area.bottom(), stroke));
            Lettering middle = Lettering.of(Face.MONO, letters(), Ink.MUTED).withAnchor(Anchor.MIDDLE);
            sheet.text(id + ":x:text:" + index++, tick.text(), at, area.bottom() + FOOT / 2 * unit, middle);
        }
        index = 0;
        for (Scale.Tick tick : y.ticks(DOWN)) {
            double at = py(tick.number());
            Stroke stroke = tick.number() == 0 ? axis : fine;
            sheet.add(new Mark.Line(id + ":y:" + index, area.x(), at, area.right(), at, stroke));
            double room = (side - INSET) * unit;
            double size = Math.min(letters(), room / (tick.text().length() * Face.MONO_ADVANCE));
            Lettering end = Lettering.of(Face.MONO, size, Ink.MUTED).withAnchor(Anchor.END);
            sheet.text(id + ":y:text:" + index++, tick.text(), area.x() - INSET * unit, at, end);
        }
    }

    /** Of the x axis so many numbers that none stands in another. */
    private List<Scale.Tick> apart(double least) {
        int most = (int) Math.max(1, Math.min(ACROSS, least > 0 ? (x.high() - x.low()) / least : ACROSS));
        List<Scale.Tick> ticks = x.ticks(most);
        while (most > 1 && !isApart(ticks)) {
            most--;
            ticks = x.ticks(most);
        }
        return ticks;
    }

    private boolean isApart(List<Scale.Tick> ticks) {
        double letter = letters() * Face.MONO_ADVANCE;
        for (int i = 1; i < ticks.size(); i++) {
            double letters =
                    (ticks.get(i - 1).text().length() + ticks.get(i).text().length()) / 2.0 + GAP;
            if (px(ticks.get(i).number()) - px(ticks.get(i - 1).number()) < letters * letter) {
                return false;
            }
        }
        return true;
    }

    private double letters() {
        return Math.max(SMALLEST, LETTERS * unit);
    }

    /** A curve through what a function says at some numbers, from left to right. */
    public void curve(Sheet sheet, String id, DoubleUnaryOperator function, double[] numbers, Stroke stroke) {
        List<Point> points = new ArrayList<>();
        for (double number : numbers) {
            points.add(point(number, function.applyAsDouble(number)));
        }
        sheet.add(new Mark.Path(id, points, false, Tint.NONE, stroke));
    }

    /**
     * A line that is straight between some numbers, from left to right, as far as it lies in the plane: what leaves it is
     * cut off where it does.
     */
    public void straight(Sheet sheet, String id, DoubleUnaryOperator function, double[] numbers, Stroke stroke) {
        List<Point> run = new ArrayList<>();
        int runs = 0;
        for (int i = 0; i + 1 < numbers.length; i++) {
            double from = function.applyAsDouble(numbers[i]);
            double to = function.applyAsDouble(numbers[i + 1]);
            double enters = Math.max(Math.min(where(y.low(), from, to), where(y.high(), from, to)), 0);
            double leaves = Math.min(Math.max(where(y.low(), from, to), where(y.high(), from, to)), 1);
            boolean level = from == to;
            if (level ? from < y.low() || from > y.high() : enters >= leaves) {
                runs += end(sheet, id, run, runs, stroke);
                continue;
            }
            double first = level ? 0 : enters;
            double last = level ? 1 : leaves;
            double wide = numbers[i + 1] - numbers[i];
            if (first > 0) {
                runs += end(sheet, id, run, runs, stroke);
            }
            if (run.isEmpty()) {
                run.add(point(numbers[i] + wide * first, from + (to - from) * first));
            }
            run.add(point(numbers[i] + wide * last, from + (to - from) * last));
            if (last < 1) {
                runs += end(sheet, id, run, runs, stroke);
            }
        }
        end(sheet, id, run, runs, stroke);
    }

    /** At which part of the way from one height to another a height is passed. */
    private static double where(double height, double from, double to) {
        return (height - from) / (to - from);
    }

    /** Draws what there is of a run, and begins another; gives how many were drawn. */
    private static int end(Sheet sheet, String id, List<Point> run, int runs, Stroke stroke) {
        boolean drawn = run.size() > 1;
        if (drawn) {
            sheet.add(new Mark.Path(id + ":" + runs, run, false, Tint.NONE, stroke));
        }
        run.clear();
        return drawn ? 1 : 0;
    }

    /** A part of the x axis, as a band over all of the height. */
    public void band(Sheet sheet, String id, Scale part, Ink ink, double strength) {
        double left = px(part.low());
        Box band = new Box(left, area.y(), px(part.high()) - left, area.height());
        sheet.rect(id, band, 0, new Tint(ink, strength), Stroke.NONE);
    }
}
