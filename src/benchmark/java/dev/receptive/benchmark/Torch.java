package dev.receptive.benchmark;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PyTorch at its best: tensors are made once, nothing is copied between Java and C++ while time runs, a run is one call,
 * and no graph is kept where no gradient is wanted.
 */
final class Torch implements Contender {

    private final NDManager manager;
    private final PtSymbolBlock script;

    Torch() {
        manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");
        try {
            ByteArrayInputStream archive = new ByteArrayInputStream(TorchArchive.bytes());
            script = JniUtils.loadModule((PtNDManager) manager, archive, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Work prepare(Task task, int threads) {
        JniUtils.setNumThreads(threads);
        if (task instanceof ConvTask conv) {
            return conv(conv);
        }
        if (task instanceof PoolTask pool) {
            return pool(pool);
        }
        return train((TrainTask) task);
    }

    private Work conv(ConvTask task) {
        ConvTask.Size size = task.size();
        IValue input = value(task.input(), size.n(), size.c(), size.side(), size.side());
        IValue weight = value(task.weight(), size.o(), size.c(), size.k(), size.k());
        IValue padding = IValue.from((long) size.padding());
        if (task.backward()) {
            IValue gradOutput = value(task.gradOutput(), size.n(), size.o(), size.out(), size.out());
            return new Call("conv_backward", gradOutput, input, weight, padding);
        }
        return new Call("conv", input, weight, value(task.bias(), size.o()), padding);
    }

    private Work pool(PoolTask task) {
        int side = task.side();
        IValue input = value(task.input(), task.n(), task.c(), side, side);
        if (!task.backward()) {
            return new Call("pool", input);
        }
        IValue winners = IValueUtils.runMethod(script, "pool_winners", input);
        return new Call(
                "pool_backward", value(task.gradOutput(), task.n(), task.c(), side / 2, side / 2), input, winners);
    }

    private Work train(TrainTask task) {
        JniUtils.setGradMode(true);
        List<PtNDArray> parameters = new ArrayList<>();
        for (var parameter : task.network().parameters().values()) {
            long[] sizes = new long[parameter.shape().rank()];
            for (int axis = 0; axis < sizes.length; axis++) {
                sizes[axis] = parameter.shape().size(axis);
            }
            parameters.add(array(parameter.numbers(), sizes));
        }
        long[] labels = new long[task.batch()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = task.labels()[i];
        }
        NDList arguments = new NDList(array(task.images(), task.batch(), 1, 28, 28), manager.create(labels));
        arguments.addAll(parameters);
        NDArray method = manager.create(0);
        method.setName("module_method:" + (task.sigmoid() ? "step_sigmoid" : "step_relu"));
        arguments.add(method);
        return new Training(arguments, parameters);
    }

    private IValue value(float[] numbers, long... sizes) {
        return IValue.from(array(numbers, sizes));
    }

    private PtNDArray array(float[] numbers, long... sizes) {
        return (PtNDArray) manager.create(numbers, new Shape(sizes));
    }

    /** One call of a method of the script. */
    private final class Call implements Work {

        private final String method;
        private final IValue[] arguments;

        Call(String method, IValue... arguments) {
            this.method = method;
            this.arguments = arguments;
        }

        @Override
        public void run() {
            IValueUtils.runMethod(script, method, arguments).close();
        }

        @Override
        public List<float[]> answer() {
            IValue value = IValueUtils.runMethod(script, method, arguments);
            if (value.isTensor()) {
                return List.of(value.toTensor((PtNDManager) manager).toFloatArray());
            }
            List<float[]> answers = new ArrayList<>();
            for (IValue each : value.toIValueTuple()) {
                answers.add(each.toTensor((PtNDManager) manager).toFloatArray());
            }
            return answers;
        }

        @Override
        public void close() {
            script.close();
            manager.close();
        }
    }

    /** One call a step, in the only way of calling that lets a script ask for gradients. */
    private final class Training implements Work {

        private final NDList arguments;
        private final List<PtNDArray> parameters;

        Training(NDList arguments, List<PtNDArray> parameters) {
            this.arguments = arguments;
            this.parameters = parameters;
        }

        @Override
        public void run() {
            IValueUtils.forward(script, arguments, true).close();
        }

        @Override
        public List<float[]> answer() {
            for (int i = 0; i < TrainTask.COMPARED; i++) {
                run();
            }
            return parameters.stream().map(PtNDArray::toFloatArray).toList();
        }

        @Override
        public void close() {
            script.close();
            manager.close();
        }
    }
}
