package dev.receptive.bench.convolution;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Tint;
import java.util.List;

/** The channel of the input that is being taken, with the window on it, and its slice of the kernel: what can be typed. */
final class TypedGrids {

    /** The outline of a weight. */
    static final Tint WEIGHT = new Tint(Ink.KERNEL, 0.7);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final OffMark off;
    private final Grid input;
    private final Grid kernel;
    private final double unit;
    private final float inputs;
    private final float weights;

    /**
     * @param input where the padded input stands
     * @param kernel where the slice stands
     * @param off what is drawn over a slice that is switched off
     */
    TypedGrids(ConvolutionExperiment experiment, ConvTrace trace, Grid input, Grid kernel, OffMark off) {
        this.off = off;
        this.experiment = experiment;
        this.trace = trace;
        this.input = input;
        this.kernel = kernel;
        this.unit = off.unit();
        this.inputs = GridFigure.scale(experiment.input().batch());
        this.weights = GridFigure.scale(experiment.kernels().weight());
    }

    /** The magnitude of the strongest colour of the inputs. */
    float inputs() {
        return inputs;
    }

    /** The same of the weights. */
    float weights() {
        return weights;
    }

    private int channel(Stand stand) {
        return trace.firstSeen(stand.map()) + stand.channel();
    }

    void draw(Sheet sheet, Stand stand) {
        sheet.add(GridFigure.of(Tensors.INPUT, input, inputs, unit)
                .draw(InputCells.of(experiment, trace, channel(stand))));
        sheet.add(GridFigure.outlined(Tensors.KERNEL, kernel, weights, WEIGHT, unit)
                .draw(new TypedCells(experiment.kernels().slice(stand.map(), stand.channel()))));
        if (experiment.isOff(experiment.kernels().flat(stand.map(), stand.channel()))) {
            off.draw(sheet, Tensors.KERNEL, kernel.bounds());
        }
        if (stand.isStarted()) {
            Place place = stand.place();
            SlidingWindow window = new SlidingWindow(input, unit);
            Box under = window.at(
                    place.row() * trace.rows().stride(),
                    place.column() * trace.columns().stride(),
                    trace.rows().span(),
                    trace.columns().span());
            window.draw(sheet, "window:" + place, window.outline(under), 1);
        }
    }

    List<Target> targets(Stand stand) {
        int slice = experiment.kernels().flat(stand.map(), stand.channel());
        Plane plane = new Plane(
                Tensors.INPUT,
                channel(stand),
                trace.rows().input(),
                trace.columns().input());
        Touch typed = experiment.isOff(slice) ? Touch.READ : Touch.TYPE;
        return List.of(
                new Lattice(
                        plane, input, -trace.rows().before(), -trace.columns().before(), Touch.TYPE, Ink.INPUT),
                Lattice.of(
                        new Plane(Tensors.KERNEL, slice, kernel.rows(), kernel.columns()), kernel, typed, Ink.KERNEL));
    }
}
