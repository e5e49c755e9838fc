/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.Optional;

/**
 * Brings stored values of one channel to scale: a logarithmic channel to 10^(decades x / range) offset, a linear one by
 * dividing by its gain, time by multiplying with $TIMESTEP (seconds). For one thread or many.
 */
public final class ChannelScale {

	/** Largest number of channels of which the scale values are kept as a table. */
	private static final int LARGEST_TABLE = 1 << 16;

	private final Parameter parameter;
	private final double factor;
	private final double[] table;

	private ChannelScale(Parameter parameter, double factor) {
		this.parameter = parameter;
		this.factor = factor;
		this.table = parameter.amplification().logarithmic() ? table(parameter) : new double[0];
	}

	/** The scale of a channel of a data set, by index. */
	public static ChannelScale of(DataSet set, int index) {
		Parameter parameter = set.layout().parameters().get(index);
		Optional<Double> step = set.keywords().number("$TIMESTEP").map(Number::doubleValue).filter(value -> value > 0);
		return new ChannelScale(parameter, parameter.time() ? step.orElse(1.0) : 1 / parameter.gain());
	}

	private static double[] table(Parameter parameter) {
		long mask = parameter.mask();
		if (parameter.type() != DataType.INTEGER || mask < 0 || mask >= LARGEST_TABLE) {
			return new double[0];
		}
		double[] table = new double[(int) mask + 1];
		for (int i = 0; i < table.length; i++) {
			table[i] = logarithmic(parameter, i);
		}
		return table;
	}

	private static double logarithmic(Parameter parameter, double stored) {
		Amplification amplifier = parameter.amplification();
		return Math.pow(10, amplifier.decades() * stored / parameter.range().doubleValue()) * amplifier.offset();
	}

	/** The scale value of a stored one. */
	public double apply(double stored) {
		if (!parameter.amplification().logarithmic()) {
			return factor == 1 ? stored : parameter.time() ? stored * factor : stored / parameter.gain();
		}
		return table.length > 0 ? table[(int) stored] : logarithmic(parameter, stored);
	}

	/** Brings the first values of an array to scale, in place. */
	public void apply(double[] values, int count) {
		if (factor == 1 && !parameter.amplification().logarithmic()) {
			return;
		}
		for (int i = 0; i < count; i++) {
			values[i] = apply(values[i]);
		}
	}
}
