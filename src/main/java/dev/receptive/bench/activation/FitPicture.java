package dev.receptive.bench.activation;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The marks of a fit at a stand, back to front. */
final class FitPicture {

    private final FitTrace trace;
    private final FitLayout layout;
    private final Words words;
    private final double unit;
    private final FitPlot plot;
    private final FitEquation equation;
    private final Titles titles;

    FitPicture(FitTrace trace, FitLayout layout, FitEquation equation, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
        this.plot = new FitPlot(trace, layout);
        this.equation = equation;
        this.titles = new Titles(layout.equation().right(), unit);
    }

    /**
     * @param asked the number that somebody asks for
     */
    List<Mark> marks(FitStand stand, Optional<Spot> asked, String narration) {
        Sheet sheet = new Sheet();
        FitLine line = stand.line(trace);
        titles(sheet, line);
        plot.draw(sheet, stand, asked);
        rows(sheet, line);
        equation.frame(sheet);
        Optional<Integer> point = point(asked);
        equation.title(sheet, title(stand, point), stand.adds() && point.isEmpty() ? Ink.KERNEL : Ink.OUTPUT);
        equation.write(sheet, equation.words(stand, point));
        new Caption(layout.equation(), layout.captionY(), unit).draw(sheet, narration);
        return sheet.marks();
    }

    /** The point whose arithmetic is asked for. */
    static Optional<Integer> point(Optional<Spot> asked) {
        return asked.filter(spot ->
                        spot.isIn(FitTensors.CURVE) || spot.isIn(FitTensors.LINE) || spot.isIn(FitTensors.DIFFERENCE))
                .map(Spot::column);
    }

    private String title(FitStand stand, Optional<Integer> point) {
        if (point.isPresent()) {
            return words.say(
                    "fit.at",
                    Quantity.whole(CurveFit.x(point.get())).text(),
                    FitReading.composed(stand.line(trace).layer()));
        }
        return switch (stand.told()) {
            case KNOT, SCALE -> words.say("fit.relu", stand.relu() + 1);
            case START -> words.say("fit.none");
            case ADD -> words.say("fit.line", words.say(FitNarration.relus(stand.relu() + 1)));
            case FOLD -> words.say("fit.layer", stand.layer() + 1);
            case END ->
                trace.layers() == 1
                        ? words.say("fit.line", words.say(FitNarration.relus(trace.relus())))
                        : words.say("fit.layer", trace.layers());
        };
    }

    private void titles(Sheet sheet, FitLine line) {
        Name name = new Name("title:fit", words.say("title.fit"), Ink.TEXT);
        titles.title(sheet, name, built(line), layout.plot().area());
        boolean fits = line.layer() == 0;
        ShownResult error = new FitShown(trace, line).squaredError();
        result(
                sheet,
                fits
                        ? error.sign() + " " + error.text()
                        : Numerals.count(line.shape().count()),
                words.say(fits ? "title.error" : "title.pieces"),
                fits ? Ink.GRADIENT : Ink.OUTPUT);
    }

    private String built(FitLine line) {
        Sentence relus = FitNarration.relus(line.relus());
        Sentence layers = line.layer() == 0 ? relus : Sentence.of("fit.layers", line.layer() + 1, relus);
        return words.say("fit.built", layers, FitNarration.pieces(line));
    }

    /** What it comes to: how far off a fit is, or into how many pieces a folded line falls. */
    private void result(Sheet sheet, String text, String name, Ink ink) {
        Box box = layout.error();
        Lettering bold = Lettering.of(Face.MONO_BOLD, titles.legible(17), ink).withAnchor(Anchor.END);
        sheet.text("result", text, box.right(), box.centreY(), bold);
        Lettering muted =
                Lettering.of(Face.TEXT, titles.legible(12.5), Ink.MUTED).withAnchor(Anchor.END);
        sheet.text("result:name", name, box.right(), box.bottom() + 9 * unit, muted, box.width());
    }

    private void rows(Sheet sheet, FitLine line) {
        row(
                sheet,
                FitTensors.CURVE,
                layout.curve(),
                Ink.INPUT,
                new TypedCells(trace.fit().curve()));
        row(sheet, FitTensors.LINE, layout.line(), Ink.OUTPUT, new Row(line.output()));
        if (line.layer() == 0) {
            row(sheet, FitTensors.DIFFERENCE, layout.difference(), Ink.GRADIENT, new Row(line.differences()));
        } else {
            row(sheet, "before", layout.difference(), Ink.OUTPUT, new Row(line.input()));
        }
    }

    private void row(Sheet sheet, String id, Grid grid, Ink ink, CellContent content) {
        GridFigure figure = GridFigure.of(id, grid, CurveFit.HIGH, unit);
        sheet.add(figure.draw(content));
        Lettering name = Lettering.of(Face.TEXT, titles.legible(13), ink);
        double room = grid.x() - layout.labels() - 4 * unit;
        Point at = new Point(layout.labels(), grid.bounds().centreY());
        sheet.fitting("name:" + id, called(id), at, name, room);
    }

    /** In full, and shorter where that could not be read: no row is without a name. */
    private List<String> called(String id) {
        String name = words.say("row." + id);
        return id.equals(FitTensors.DIFFERENCE) ? List.of(name, words.say("row.difference.short")) : List.of(name);
    }

    /** Heights in a row of cells. */
    private record Row(Tensor heights) implements CellContent {

        @Override
        public float value(int row, int column) {
            return heights.at(column);
        }

        /** With two decimals; where they would say zero of what is not, that it is next to nothing. */
        @Override
        public String text(int row, int column) {
            float height = heights.at(column);
            Quantity usual = Quantity.of(height);
            if (!usual.rounded()) {
                return usual.text();
            }
            BigDecimal brief = Numerals.shortest(height).setScale(2, RoundingMode.HALF_UP);
            return brief.signum() == 0 ? Numerals.NEXT_TO_NOTHING : Numerals.text(brief);
        }
    }
}
