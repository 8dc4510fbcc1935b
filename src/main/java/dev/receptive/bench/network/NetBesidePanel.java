package dev.receptive.bench.network;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.train.Snapshot;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two moments of a run under each other, in the box of the equation: the kernels of the first convolution, its maps of the image
 * that is there now, and the answer; both in the same colours.
 */
final class NetBesidePanel {

    /** Kernels, and maps, that have room. */
    private static final int MOST = 6;

    private static final double NAME = 118;
    private static final double ANSWER = 104;
    private static final double HEAD = 27;
    private static final double GAP = 5;
    private static final double BETWEEN = 14;
    private static final double TEXT = 13;
    private static final double SMALL = 12;
    private static final double LINE = 20;

    private final Words words;
    private final Box box;
    private final double unit;
    private final List<NetTrace> moments = new ArrayList<>();
    private int conv = -1;

    NetBesidePanel(NetTrace trace, NetworkLayout layout, Words words) {
        this.words = words;
        this.box = layout.equation();
        this.unit = layout.unit();
        Optional<NetRun> run = trace.experiment()
                .run()
                .filter(any ->
                        any.training().isPresent() && trace.experiment().plan().isPresent());
        run.flatMap(NetRun::beside).ifPresent(other -> {
            NetworkExperiment then =
                    NetTraining.showing(trace.experiment(), run.get().showing(Optional.of(other)));
            moments.add(trace);
            moments.add(new NetTrace(then, Optional.of(trace)));
            moments.sort(Comparator.comparingLong(NetBesidePanel::images));
        });
        for (int layer = trace.layers() - 1; layer >= 0; layer--) {
            conv = trace.layer(layer) instanceof NetConv ? layer : conv;
        }
    }

    private static long images(NetTrace moment) {
        return snapshot(moment).tally().imagesSoFar();
    }

    private static Snapshot snapshot(NetTrace moment) {
        return moment.experiment().run().flatMap(NetRun::snapshot).orElseThrow();
    }

    boolean isAsked() {
        return !moments.isEmpty();
    }

    void draw(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        double high = (box.height() - (HEAD + GAP) * unit) / 2;
        double side = side(high - GAP * unit);
        for (int row = 0; row < moments.size(); row++) {
            double y = box.y() + HEAD * unit + row * high;
            row(sheet, row, new Box(box.x() + EquationPlan.INSET * unit, y, box.width(), high - GAP * unit), side);
        }
        if (conv >= 0) {
            NetTrace trace = moments.get(0);
            Object name = trace.names().name(conv);
            head(sheet, "beside:kernels", words.say("network.beside.kernels", name), kernelsX());
            head(sheet, "beside:maps", words.say("network.beside.maps", name), mapsX(side));
        }
        head(sheet, "beside:answer", words.say("network.beside.answer"), answerX());
    }

    private void head(Sheet sheet, String id, String text, double x) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(SMALL, unit), Ink.MUTED);
        sheet.text(id, text, x, box.y() + HEAD / 2 * unit + 1, bold, ANSWER * unit);
    }

    private int shown() {
        return conv < 0
                ? 0
                : Math.min(MOST, moments.get(0).places().planes(conv).size());
    }

    /** The side of a kernel and of a map: what has room across and down. */
    private double side(double high) {
        double wide = answerX() - BETWEEN * unit - kernelsX() - BETWEEN * unit;
        return Math.max(1, Math.min(high, wide / Math.max(1, 2 * shown()) - GAP * unit));
    }

    private double kernelsX() {
        return box.x() + (EquationPlan.INSET + NAME) * unit;
    }

    private double mapsX(double side) {
        return kernelsX() + shown() * (side + GAP * unit) + BETWEEN * unit;
    }

    private double answerX() {
        return box.right() - (EquationPlan.INSET + ANSWER) * unit;
    }

    private void row(Sheet sheet, int row, Box place, double side) {
        NetTrace moment = moments.get(row);
        Lettering name = Lettering.of(Face.TEXT_BOLD, Titles.legible(TEXT, unit), Ink.FOCUS);
        Lettering plain = Lettering.of(Face.TEXT, Titles.legible(SMALL, unit), Ink.TEXT);
        NetRunTold told = new NetRunTold(moment);
        double wide = (NAME - GAP) * unit;
        double middle = place.centreY();
        sheet.text("beside:" + row, words.say(told.title()), place.x(), middle - LINE / 2 * unit, name, wide);
        sheet.text("beside:batch:" + row, words.say(told.batch()), place.x(), middle + LINE / 2 * unit, plain, wide);
        for (int map = 0; map < shown(); map++) {
            double y = middle - side / 2;
            double left = kernelsX() + map * (side + GAP * unit);
            picture(sheet, "beside:kernel:" + row + ":" + map, kernel(moment, map), left, y, side);
            double right = mapsX(side) + map * (side + GAP * unit);
            picture(sheet, "beside:map:" + row + ":" + map, map(moment, map), right, y, side);
        }
        answer(sheet, row, middle, plain);
    }

    private void picture(Sheet sheet, String id, Raster raster, double x, double y, double side) {
        double pitch = side / Math.max(raster.width(), raster.height());
        Grid grid = new Grid(x, y, pitch, 0, raster.height(), raster.width());
        PixelFigure figure = new PixelFigure(id, grid, raster, unit);
        figure.draw(sheet);
        figure.frame(sheet);
    }

    private static NetConv conv(NetTrace moment, int layer) {
        if (moment.layer(layer) instanceof NetConv of) {
            return of;
        }
        throw new IllegalArgumentException("network: layer " + layer + " is no convolution");
    }

    private Raster kernel(NetTrace moment, int map) {
        float scale = 0;
        for (NetTrace each : moments) {
            scale = Math.max(scale, GridFigure.scale(conv(each, conv).kernels().weight()));
        }
        int inputs = conv(moment, conv).kernels().slices().size()
                / moment.places().planes(conv).size();
        Numbers slice = conv(moment, conv).kernels().slices().get(map * inputs);
        return Raster.diverging(slice.width(), slice.height(), slice.values().toArray(), scale);
    }

    private Raster map(NetTrace moment, int map) {
        int layer = moment.folding().last(conv);
        float scale = 0;
        for (NetTrace each : moments) {
            scale = Math.max(scale, GridFigure.scale(each.values(layer)));
        }
        NetPlane plane = moment.places().planes(layer).get(map);
        float[] values = moment.values(layer).toArray(plane.first(), plane.first() + plane.units());
        return Raster.diverging(plane.plane().columns(), plane.plane().rows(), values, scale);
    }

    private void answer(Sheet sheet, int row, double middle, Lettering plain) {
        NetTrace moment = moments.get(row);
        int last = moment.layers() - 1;
        int best = NetTrace.largest(moment.values(last));
        boolean share = moment.layer(last) instanceof NetSoftmax;
        float value = moment.value(last, best);
        Sentence said = Sentence.of(
                "network.beside.says",
                moment.names().label(best),
                share ? NetNames.percent(value) : moment.quantity(last, best).text());
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TEXT, unit), Ink.OUTPUT);
        Optional<Sentence> test =
                moment.experiment().run().flatMap(NetRun::evaluation).map(NetRunTold::tested);
        double up = test.isPresent() ? LINE / 2 * unit : 0;
        sheet.text("beside:answer:" + row, words.say(said), answerX(), middle - up, bold, ANSWER * unit);
        test.ifPresent(each ->
                sheet.text("beside:test:" + row, words.say(each), answerX(), middle + up, plain, ANSWER * unit));
    }
}
