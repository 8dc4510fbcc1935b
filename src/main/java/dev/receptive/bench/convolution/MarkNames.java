package dev.receptive.bench.convolution;

/** What the marks of a plane are called: after its tensor, and where there are several planes by their number, too. */
record MarkNames(ConvTrace trace) {

    String input(int channel) {
        return trace.inputs() == 1 ? Tensors.INPUT : Tensors.INPUT + ":" + channel;
    }

    String kernel(int map, int channel) {
        int slices = trace.maps() * trace.depth();
        return slices == 1 ? Tensors.KERNEL : Tensors.KERNEL + ":" + (map * trace.depth() + channel);
    }

    String output(int map) {
        return trace.maps() == 1 ? Tensors.OUTPUT : Tensors.OUTPUT + ":" + map;
    }

    static String folded(String name) {
        return "folded:" + name;
    }
}
