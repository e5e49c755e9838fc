/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.Arrays;

import org.stemma.cytometry.transform.Transform;

/**
 * FlowJo's biexponential display scale, a table of channels with straight lines between them, from 0 to 1. It is the
 * logicle curve with its width given as a negative value in data units; source: the look-up tables that FlowJo exports.
 */
public final class Biexponential implements Transform {

	private static final int CHANNELS = 4_096;
	private static final double LN_10 = Math.log(10);
	private static final int HALVINGS = 200;

	private final double[] values;

	/**
	 * A scale.
	 *
	 * @param top      highest value
	 * @param negative additional negative decades, at least 0
	 * @param positive positive decades, above 0
	 * @param width    width basis, below 0
	 */
	public Biexponential(double top, double negative, double positive, double width) {
		if (!(top > 0) || !(positive > 0) || !(width < 0) || !(negative >= 0)) {
			throw new IllegalArgumentException("A biexponential scale has T > 0, positive decades > 0 and a width below 0");
		}
		this.values = table(CHANNELS, top, negative, positive, width);
	}

	/** The value of each channel from 0 to the number of channels. */
	static double[] table(int channels, double top, double negative, double positive, double width) {
		double half = Math.log10(-width) / 2;
		double extra = Math.max(negative, 0) + half;
		double decades = positive - half;
		int zero = (int) Math.min(extra * channels / (extra + decades), channels / 2);
		if (zero > 0) {
			decades = extra * channels / zero;
		}
		double rise = LN_10 * decades;
		double linear = half / decades;
		double fall = falling(rise, linear);
		double least = top / Math.exp(rise);
		double scale = Math.exp((rise + fall) * (linear + extra / decades));
		double points = channels + 1;
		double[] values = new double[channels + 1];
		double centre = Math.exp(zero / points * rise) - scale * Math.exp(-zero / points * fall);
		for (int i = zero; i <= channels; i++) {
			values[i] = least * (Math.exp(i / points * rise) - scale * Math.exp(-i / points * fall) - centre);
		}
		for (int i = 0; i < zero; i++) {
			values[i] = -values[Math.min(2 * zero - i, channels)];
		}
		return values;
	}

	/** The root d of 2 ln(d / b) + w (b + d) below b. */
	private static double falling(double b, double w) {
		if (w <= 0) {
			return b;
		}
		double low = 0;
		double high = b;
		for (int i = 0; i < HALVINGS; i++) {
			double middle = (low + high) / 2;
			if (2 * Math.log(middle / b) + w * (b + middle) > 0) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return (low + high) / 2;
	}

	@Override
	public double apply(double value) {
		if (Double.isNaN(value)) {
			return value;
		}
		int found = Arrays.binarySearch(values, value);
		if (found >= 0) {
			return (double) found / CHANNELS;
		}
		int above = Math.clamp(-found - 1, 1, CHANNELS);
		double share = (value - values[above - 1]) / (values[above] - values[above - 1]);
		return (above - 1 + share) / CHANNELS;
	}

	@Override
	public double inverse(double scaled) {
		double at = scaled * CHANNELS;
		int below = (int) Math.clamp(Math.floor(at), 0, CHANNELS - 1);
		return values[below] + (at - below) * (values[below + 1] - values[below]);
	}
}
