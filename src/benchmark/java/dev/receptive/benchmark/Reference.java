package dev.receptive.benchmark;

import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Gradients;
import dev.receptive.nn.Layer;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Window2d;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.train.Learner;
import dev.receptive.train.ReferenceLearner;
import java.util.List;

/** The loops that define each operation, on one thread. */
final class Reference implements Contender {

    @Override
    public Work prepare(Task task, int threads) {
        if (task instanceof ConvTask conv) {
            ConvTask.Size size = conv.size();
            Tensor input = Tensor.over(Shape.of(size.n(), size.c(), size.side(), size.side()), conv.input());
            Tensor gradOutput = Tensor.over(Shape.of(size.n(), size.o(), size.out(), size.out()), conv.gradOutput());
            return layer(layer(conv), input, gradOutput, conv.backward());
        }
        if (task instanceof PoolTask pool) {
            int side = pool.side();
            Tensor input = Tensor.over(Shape.of(pool.n(), pool.c(), side, side), pool.input());
            Tensor gradOutput = Tensor.over(Shape.of(pool.n(), pool.c(), side / 2, side / 2), pool.gradOutput());
            return layer(MaxPool2d.of(2), input, gradOutput, pool.backward());
        }
        TrainTask train = (TrainTask) task;
        return new Lessons(train, new ReferenceLearner(train.network(), new Sgd(TrainTask.RATE), 0));
    }

    static Conv2d layer(ConvTask task) {
        ConvTask.Size size = task.size();
        return new Conv2d(
                Tensor.over(Shape.of(size.o(), size.c(), size.k(), size.k()), task.weight()),
                Tensor.over(Shape.of(size.o()), task.bias()),
                Window2d.square(size.k()).withPadding(size.padding()),
                1);
    }

    private static Work layer(Layer layer, Tensor input, Tensor gradOutput, boolean backward) {
        return backward ? new Back(layer, layer.forward(input, Mode.INFERENCE), gradOutput) : new There(layer, input);
    }

    private record There(Layer layer, Tensor input) implements Work {

        @Override
        public void run() {
            layer.forward(input, Mode.INFERENCE);
        }

        @Override
        public List<float[]> answer() {
            return List.of(layer.forward(input, Mode.INFERENCE).output().numbers());
        }
    }

    private record Back(Layer layer, Pass pass, Tensor gradOutput) implements Work {

        @Override
        public void run() {
            layer.backward(pass, gradOutput);
        }

        @Override
        public List<float[]> answer() {
            Gradients gradients = layer.backward(pass, gradOutput);
            return gradients.parameters().isEmpty()
                    ? List.of(gradients.input().numbers())
                    : List.of(
                            gradients.input().numbers(),
                            gradients.parameter("weight").numbers(),
                            gradients.parameter("bias").numbers());
        }
    }

    /** A learner that is given the same batch again and again. */
    static final class Lessons implements Work {

        private final Learner learner;
        private final float[] images;
        private final int[] labels;

        Lessons(TrainTask task, Learner learner) {
            this.learner = learner;
            this.images = task.images();
            this.labels = task.labels();
        }

        @Override
        public void run() {
            learner.step(images, labels, labels.length);
        }

        @Override
        public List<float[]> answer() {
            for (int i = 0; i < TrainTask.COMPARED; i++) {
                run();
            }
            return learner.network().parameters().values().stream()
                    .map(Tensor::toArray)
                    .toList();
        }

        @Override
        public void close() {
            learner.close();
        }
    }
}
