package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import java.util.List;

/** A kernel that is turned by 180° before it slides: its weights go round its middle, and stay upright. */
record TurningKernel(ConvolutionExperiment experiment, TravellingKernel travelling, ConvolutionLayout layout) {

    private static final double SETS_OUT = 0.08;

    void draw(Sheet sheet, Stand stand, int slot, int channel) {
        if (!travelling.turns(stand) || stand.progress() >= TravellingKernel.TURNED) {
            return;
        }
        double angle = Math.PI * Ease.part(stand.progress(), SETS_OUT, TravellingKernel.TURNED);
        Grid kernel = layout.kernels().get(slot);
        for (int i = 0; i < kernel.rows(); i++) {
            for (int j = 0; j < kernel.columns(); j++) {
                weight(sheet, slot, new Place(i, j), angle, experiment.kernels().slice(stand.map(), channel));
            }
        }
    }

    private void weight(Sheet sheet, int slot, Place place, double angle, Numbers slice) {
        Box whole = layout.kernels().get(slot).bounds();
        Box cell = layout.kernels().get(slot).cell(place.row(), place.column());
        double dx = cell.centreX() - whole.centreX();
        double dy = cell.centreY() - whole.centreY();
        double x = whole.centreX() + dx * Math.cos(angle) - dy * Math.sin(angle) - cell.width() / 2;
        double y = whole.centreY() + dx * Math.sin(angle) + dy * Math.cos(angle) - cell.height() / 2;
        Cell weight = new Cell(
                0,
                0,
                Tint.of(Ink.STAGE),
                new Stroke(TravellingKernel.EDGE, Math.max(1, layout.unit()), false),
                false,
                slice.quantity(place.row(), place.column()).text(),
                Tint.of(Ink.KERNEL),
                "");
        String id = "turning:" + slot + ":" + place.row() + "," + place.column();
        double size = Math.max(8, Math.min(cell.width() * 0.4, 44));
        sheet.add(new Mark.Cells(id, new Grid(x, y, cell.width(), 0, 1, 1), cell.width() * 0.1, size, List.of(weight)));
    }
}
