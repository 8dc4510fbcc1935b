package dev.receptive.fast;

/** Parameters and what is made of them for the kernels. */
interface Packed {

    Learned learned();

    /** Brings the parameters, which have just changed, into the order that the kernels read. */
    void pack();
}
