/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.List;

import org.stemma.cytometry.transform.Transform;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.plot.LinearScale;
import org.stemma.ui.plot.Scale;

/** The ticks of an axis of events. Decades are named where they do not lie upon their neighbours. */
public final class TransformScale implements Scale {

	private static final double LEAST_DISTANCE = 0.055;
	private static final int LOWEST = -1;

	private final FlowAxis axis;
	private final Transform transform;

	/** The scale of an axis. */
	public TransformScale(FlowAxis axis) {
		this.axis = axis;
		this.transform = axis.transform();
	}

	@Override
	public double place(double value) {
		return transform.apply(value);
	}

	@Override
	public double value(double place) {
		return transform.inverse(place);
	}

	@Override
	public List<Tick> ticks() {
		if (axis.kind() == ScaleKind.LINEAR) {
			return LinearScale.between(0, axis.top()).ticks();
		}
		List<Tick> ticks = new ArrayList<>();
		boolean signed = axis.kind() != ScaleKind.LOGARITHMIC;
		double zero = signed ? place(0) : Double.NEGATIVE_INFINITY;
		int highest = (int) Math.floor(Math.log10(axis.top()) + 1e-9);
		for (int decade = highest; decade >= LOWEST && signed; decade--) {
			decade(ticks, decade, -1, zero);
		}
		if (signed) {
			ticks.add(new Tick(zero, "0"));
		}
		for (int decade = LOWEST; decade <= highest; decade++) {
			decade(ticks, decade, 1, zero);
		}
		return ticks.stream().filter(tick -> tick.place() >= 0 && tick.place() <= 1).sorted(java.util.Comparator.comparingDouble(Tick::place)).toList();
	}

	private void decade(List<Tick> ticks, int decade, int sign, double zero) {
		double at = place(sign * Math.pow(10, decade));
		boolean free = Math.abs(at - zero) > LEAST_DISTANCE && Math.abs(place(sign * Math.pow(10, decade + 1)) - at) > LEAST_DISTANCE;
		if (Math.abs(at - zero) > LEAST_DISTANCE / 8) {
			ticks.add(new Tick(at, free ? (sign < 0 ? "-" : "") + Decimals.power(decade) : ""));
		}
		for (int minor = 2; minor < 10; minor++) {
			double place = place(sign * minor * Math.pow(10, decade));
			if (Math.abs(place - zero) > LEAST_DISTANCE / 4) {
				ticks.add(new Tick(place, ""));
			}
		}
	}
}
