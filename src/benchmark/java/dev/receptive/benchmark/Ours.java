package dev.receptive.benchmark;

import dev.receptive.fast.FastConv2d;
import dev.receptive.fast.FastMaxPool2d;
import dev.receptive.fast.Workers;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.train.Course;
import dev.receptive.train.Learners;
import java.util.List;

/** The fast path, with the vector module if this Java was started with it. */
final class Ours implements Contender {

    @Override
    public Work prepare(Task task, int threads) {
        if (task instanceof ConvTask conv) {
            return new Convolution(conv, threads);
        }
        if (task instanceof PoolTask pool) {
            return new Pooling(pool, threads);
        }
        if (task instanceof TrainTask train) {
            return new Reference.Lessons(
                    train,
                    Learners.of(train.network(), new Sgd(TrainTask.RATE), new Course(1, train.batch(), 0), threads));
        }
        return new Reference().prepare(task, threads);
    }

    private static final class Pooling implements Work {

        private final PoolTask task;
        private final float[] input;
        private final float[] gradOutput;
        private final Workers workers;
        private final FastMaxPool2d layer;
        private final float[] output;
        private final float[] gradInput;

        Pooling(PoolTask task, int threads) {
            this.task = task;
            input = task.input();
            gradOutput = task.gradOutput();
            workers = new Workers(threads);
            layer = new FastMaxPool2d(MaxPool2d.of(2), Shape.of(task.n(), task.c(), task.side(), task.side()));
            output = new float[gradOutput.length];
            gradInput = new float[input.length];
            layer.forward(input, output, workers);
        }

        @Override
        public void run() {
            if (task.backward()) {
                layer.backward(gradOutput, gradInput, workers);
            } else {
                layer.forward(input, output, workers);
            }
        }

        @Override
        public List<float[]> answer() {
            run();
            return List.of(task.backward() ? gradInput : output);
        }

        @Override
        public void close() {
            workers.close();
        }
    }

    private static final class Convolution implements Work {

        private final ConvTask task;
        private final float[] input;
        private final float[] gradOutput;
        private final Workers workers;
        private final FastConv2d layer;
        private final float[] output;
        private final float[] gradInput;
        private final float[] gradWeight;
        private final float[] gradBias;

        Convolution(ConvTask task, int threads) {
            ConvTask.Size size = task.size();
            this.task = task;
            input = task.input();
            gradOutput = task.gradOutput();
            workers = new Workers(threads);
            Shape shape = Shape.of(size.n(), size.c(), size.side(), size.side());
            layer = new FastConv2d(Reference.layer(task), shape, threads);
            output = new float[size.outputs()];
            gradInput = new float[size.inputs()];
            gradWeight = new float[size.weights()];
            gradBias = new float[size.o()];
        }

        @Override
        public void run() {
            if (task.backward()) {
                layer.gradInput(gradOutput, gradInput, workers);
                layer.gradParameters(input, gradOutput, gradWeight, gradBias, workers);
            } else {
                layer.forward(input, output, workers);
            }
        }

        @Override
        public List<float[]> answer() {
            run();
            return task.backward() ? List.of(gradInput, gradWeight, gradBias) : List.of(output);
        }

        @Override
        public void close() {
            workers.close();
        }
    }
}
