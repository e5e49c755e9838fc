/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Linear;
import org.stemma.cytometry.transform.Logarithmic;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Transform;

/**
 * An axis of events: a channel, its scale, and which spillover is taken out.
 *
 * @param channel      its name
 * @param kind         how it is scaled
 * @param compensation name of a matrix, {@code uncompensated} or {@code FCS}
 * @param top          value at the end of the axis, above 0
 */
public record FlowAxis(String channel, ScaleKind kind, String compensation, double top) {

	private static final double DECADES = 4.5;

	/** Brings values to the axis: from 0 at its begin to 1 at its end. The parameters are those of Gating-ML 2.0. */
	public Transform transform() {
		return switch (kind) {
		case LINEAR -> new Linear(top, 0);
		case LOGARITHMIC -> new Logarithmic(top, Math.clamp(Math.log10(top), 1, 5));
		case LOGICLE -> new Logicle(top, 0.5, DECADES, 0);
		case ASINH -> new Asinh(top, 4, 1);
		};
	}

	/** As the axis of a gate. */
	public Dimension dimension() {
		return Dimension.of(channel).with(new Compensating(compensation)).on(transform());
	}

	/** The same channel on another scale. */
	public FlowAxis on(ScaleKind other) {
		return new FlowAxis(channel, other, compensation, top);
	}

	/** The same channel with another spillover taken out. */
	public FlowAxis with(String matrix) {
		return new FlowAxis(channel, kind, matrix, top);
	}
}
