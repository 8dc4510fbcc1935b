package dev.receptive.fast;

import java.util.Optional;

/** Whether this Java has its vectors switched on: {@code --add-modules jdk.incubator.vector}. */
final class IncubatorModule {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String KERNELS = "dev.receptive.fast.VectorKernels";

    private IncubatorModule() {}

    /** The kernels that need the module; they are named, not linked, so that the program also loads without it. */
    static Optional<Kernels> kernels() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return Optional.empty();
        }
        try {
            Class<? extends Kernels> kernels = Class.forName(KERNELS).asSubclass(Kernels.class);
            return Optional.of(kernels.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("fast: " + KERNELS + " does not load", e);
        }
    }
}
