package dev.receptive.bench.convolution;

import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.time.Ease;
import java.util.Optional;

/** What is on its way: a product to its chip, a partial sum to its place, the result to its output cell. */
final class FlightMarks {

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final EquationMarks equation;
    private final double unit;

    FlightMarks(ConvTrace trace, ConvolutionLayout layout, EquationMarks equation) {
        this.trace = trace;
        this.layout = layout;
        this.equation = equation;
        this.unit = layout.unit();
    }

    /** The cell in which the number of a term can be read. */
    Box source(Product term) {
        int slot = layout.slots().input(term.channel());
        Optional<Grid> lens = layout.lens(slot, slot);
        if (lens.isPresent()) {
            return lens.get().cell(term.i(), term.j());
        }
        return layout.inputs()
                .get(slot)
                .cell(
                        term.row() + trace.rows().before(),
                        term.column() + trace.columns().before());
    }

    void draw(Sheet sheet, Stand stand, ShownOutput shown) {
        if (stand.progress() >= 1) {
            return;
        }
        if (stand.phase() == Phase.PRODUCT) {
            product(sheet, stand, shown);
        } else if (stand.phase() == Phase.PARTIAL && layout.isOfChannels()) {
            partial(sheet, stand, shown);
        } else if (stand.phase() == Phase.LAND && stand.progress() > 0.3) {
            landing(sheet, stand, shown);
        }
    }

    /** It is signalled where it stands before it moves. */
    private void product(Sheet sheet, Stand stand, ShownOutput shown) {
        int index = stand.done() - 1;
        double way = Ease.part(stand.progress(), 0.2, Stand.ARRIVES);
        Box at = source(shown.products().get(index)).towards(equation.chip(index), way);
        double alpha = Ease.part(stand.progress(), 0.05, 0.2) * (1 - Ease.part(stand.progress(), Stand.ARRIVES, 0.8));
        WeightedSum.Shown line = shown.line(index);
        String text = line.value().text() + "·" + line.factor().enclosed();
        String id = "flight:" + stand.map() + "," + stand.cell() + "," + stand.done();
        new FlyingChip(id, text, Ink.FOCUS).draw(sheet, at, alpha, unit);
    }

    private void partial(Sheet sheet, Stand stand, ShownOutput shown) {
        int slot = layout.slots().input(stand.channel());
        Box from = equation.chips();
        Box start = new Box(from.centreX() - 40 * unit, from.centreY() - 16 * unit, 80 * unit, 32 * unit);
        Box at = start.towards(layout.partials().get(slot), Ease.part(stand.progress(), 0.1, 0.8));
        double alpha = Ease.part(stand.progress(), 0, 0.15) * (1 - Ease.part(stand.progress(), 0.75, 1));
        String id = "partial:way:" + stand.map() + "," + stand.cell() + "," + stand.channel();
        new FlyingChip(id, shown.partial(stand.channel()).text(), Ink.FOCUS).draw(sheet, at, alpha, unit);
    }

    private void landing(Sheet sheet, Stand stand, ShownOutput shown) {
        double way = Ease.part(stand.progress(), 0.45, 1);
        Box cell = layout.outputs()
                .get(layout.slots().output(stand.map()))
                .cell(stand.place().row(), stand.place().column());
        Box at = equation.output().towards(cell, way);
        double alpha = Ease.part(stand.progress(), 0.35, 0.45);
        String text = shown.output();
        new FlyingChip("landing:" + stand.map() + "," + stand.cell(), text, Ink.OUTPUT).draw(sheet, at, alpha, unit);
    }
}
