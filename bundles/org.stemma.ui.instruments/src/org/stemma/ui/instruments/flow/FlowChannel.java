/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.Locale;

import org.stemma.cytometry.fcs.ChannelScale;
import org.stemma.cytometry.fcs.Column;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.Parameter;

/**
 * A channel of events.
 *
 * @param name  its name
 * @param label what was stained, or empty
 * @param top   value at the end of its axis
 * @param usual the scale that it is mostly looked at on
 */
public record FlowChannel(String name, String label, double top, ScaleKind usual) {

	/** The channel of that index. */
	static FlowChannel of(Events events, int index) {
		Parameter parameter = events.set().layout().parameters().get(index);
		ChannelScale scale = ChannelScale.of(events.set(), index);
		double highest = highest(events.columns().get(index));
		double stated = parameter.range().doubleValue();
		double end = stated > 1 && (!parameter.time() && highest <= 4 * stated || parameter.amplification().logarithmic()) ? stated : highest;
		double top = parameter.amplification().logarithmic()
				? Math.pow(10, parameter.amplification().decades()) * parameter.amplification().offset() : scale.apply(end);
		return new FlowChannel(parameter.name(), parameter.label(), top > 1 ? top : 1, usual(parameter));
	}

	private static ScaleKind usual(Parameter parameter) {
		String name = parameter.name().toUpperCase(Locale.ROOT);
		if (parameter.amplification().logarithmic()) {
			return ScaleKind.LOGARITHMIC;
		}
		boolean scatter = name.startsWith("FSC") || name.startsWith("SSC") || name.startsWith("FS ") || name.startsWith("SS ");
		return parameter.time() || scatter ? ScaleKind.LINEAR : ScaleKind.LOGICLE;
	}

	private static double highest(Column column) {
		double highest = 0;
		for (int i = 0; i < column.size(); i++) {
			double value = column.value(i);
			highest = value > highest && value < Double.POSITIVE_INFINITY ? value : highest;
		}
		return highest;
	}

	/** Name and stain. */
	public String words() {
		return label.isEmpty() || label.equals(name) ? name : label + " (" + name + ")";
	}

	/** Its axis on the usual scale. */
	public FlowAxis axis(String compensation) {
		return new FlowAxis(name, usual, usual == ScaleKind.LINEAR ? "uncompensated" : compensation, top);
	}
}
