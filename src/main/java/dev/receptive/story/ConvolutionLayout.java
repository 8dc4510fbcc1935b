package dev.receptive.story;

import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;

/**
 * Where everything stands on a stage of a given size. It depends on sizes alone, never on values, so that nothing moves
 * when a number changes its width.
 *
 * @param unit what a length of 1 in the sketch is here; letters and margins scale with it
 * @param input the padded input's cells; (0, 0) is the first padding cell
 * @param lens the numbers under the window, where the input's own are too small to read; else of no size
 * @param kernel the weights
 * @param bias the one cell of the bias
 * @param output the outputs
 * @param tray where the products are collected
 * @param captionY the middle of the narration
 */
record ConvolutionLayout(
        double unit, Grid input, Grid lens, Grid kernel, Grid bias, Grid output, Box tray, double captionY) {

    /** A cell narrower than this many units cannot hold a number that can be read from a back row. */
    private static final double READABLE = 17;

    private static final double MARGIN = 26;
    private static final double HEAD = 46;
    private static final double FOOT = 26;
    private static final double BETWEEN = 30;
    private static final double MIDDLE = 96;
    private static final double LARGEST = 48;
    private static final int ONE_ROW_OF_TERMS = 10;

    static ConvolutionLayout of(ConvolutionExperiment experiment, double width, double height) {
        Axis rows = experiment.window().rows(experiment.input().height());
        Axis columns = experiment.window().columns(experiment.input().width());
        Extent kernel = experiment.window().kernel();
        Plan plan = new Plan(width, height, rows, columns, kernel);
        boolean picture = experiment.input().source().isPicture();
        if (!picture) {
            ConvolutionLayout plain = plan.lay(false, false);
            if (plain.input.pitch() >= READABLE * plain.unit) {
                return plain;
            }
        }
        return plan.lay(true, picture);
    }

    boolean hasLens() {
        return lens.rows() > 0;
    }

    /** The box of the window over the input for the output in a row and column, in motion anything between. */
    Box window(Axis rows, Axis columns, double row, double column) {
        return input.cells(row * rows.stride(), column * columns.stride(), rows.span(), columns.span());
    }

    /** Where a size and its pieces are worked out. */
    private record Plan(double width, double height, Axis rows, Axis columns, Extent kernel) {

        ConvolutionLayout lay(boolean lens, boolean picture) {
            double unit = Math.max(0.5, Math.min(width / 780, height / 640));
            double trayHeight = (kernel.count() > ONE_ROW_OF_TERMS ? 146 : 128) * unit;
            double captionY = height - 30 * unit;
            Box tray =
                    new Box(MARGIN * unit, captionY - 26 * unit - trayHeight, width - 2 * MARGIN * unit, trayHeight);
            double top = 18 * unit;
            double tall = tray.y() - (FOOT + 8) * unit - top - HEAD * unit;

            int blocks = lens ? 2 : 1;
            double kernelPitch = Math.min(
                    Math.min(LARGEST - 4, 168.0 / kernel.width()) * unit,
                    (tall - (20 + 40 * (blocks - 1)) * unit) / (blocks * kernel.height() + 1.2));
            double middle = Math.max(MIDDLE * unit, kernelPitch * kernel.width());
            double wide = width - 2 * MARGIN * unit - middle - 2 * BETWEEN * unit;
            double pitch = Math.min(
                    LARGEST * unit,
                    Math.min(
                            wide / (columns.padded() + columns.outputs()),
                            tall / Math.max(rows.padded(), rows.outputs())));
            if (picture && pitch > 1) {
                pitch = pitch < 2 ? pitch : Math.floor(pitch);
            }
            if (!lens) {
                kernelPitch = Math.min(kernelPitch, Math.max(pitch, 30 * unit));
            }
            return place(unit, picture, lens, pitch, kernelPitch, middle, top, tall, tray, captionY);
        }

        @SuppressWarnings("TooManyParameters")
        private ConvolutionLayout place(
                double unit,
                boolean picture,
                boolean lens,
                double pitch,
                double kernelPitch,
                double middle,
                double top,
                double tall,
                Box tray,
                double captionY) {
            double gap = picture ? 0 : Math.max(0.5, pitch * 0.07);
            double inputWidth = pitch * columns.padded();
            double outputWidth = pitch * columns.outputs();
            double spare = width - 2 * MARGIN * unit - inputWidth - outputWidth - middle;
            double between = Math.min(64 * unit, spare / 2);
            double x = (width - inputWidth - outputWidth - middle - 2 * between) / 2;
            double gridTop = top + HEAD * unit;
            double block = pitch * Math.max(rows.padded(), rows.outputs());
            double kernelBlock = kernelPitch * (kernel.height() * (lens ? 2 : 1) + 1.2) + (lens ? 60 : 20) * unit;
            double lower = Math.max(0, (tall - Math.max(block, kernelBlock)) / 2);
            gridTop += lower;

            Grid input = new Grid(x, gridTop, pitch - gap, gap, rows.padded(), columns.padded());
            double middleX = x + inputWidth + between + (middle - kernelPitch * kernel.width()) / 2;
            double room = Math.max(block, kernelBlock);
            double kernelTop = lens ? gridTop : gridTop + Math.max(0, (room - kernelBlock) / 2);
            double kernelGap = kernelPitch * 0.07;
            double kernelCell = kernelPitch - kernelGap;
            Grid lensGrid = new Grid(
                    middleX, kernelTop, kernelCell, kernelGap, lens ? kernel.height() : 0, lens ? kernel.width() : 0);
            if (lens) {
                kernelTop += kernelPitch * kernel.height() + 40 * unit;
            }
            Grid weights = new Grid(middleX, kernelTop, kernelCell, kernelGap, kernel.height(), kernel.width());
            double biasX = x + inputWidth + between + middle / 2;
            Grid bias = new Grid(
                    biasX + 4 * unit, weights.bounds().bottom() + 12 * unit, Math.min(kernelCell, 38 * unit), 0, 1, 1);
            Grid output = new Grid(
                    x + inputWidth + middle + 2 * between,
                    gridTop,
                    pitch - gap,
                    gap,
                    rows.outputs(),
                    columns.outputs());
            return new ConvolutionLayout(unit, input, lensGrid, weights, bias, output, tray, captionY);
        }
    }
}
