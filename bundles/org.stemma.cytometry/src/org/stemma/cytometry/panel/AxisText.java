/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.transform.Transform;

/**
 * An axis of a gate in words: the marker, whether the spillover of the file is taken out, and the scale if there is one, such
 * as {@code CD45 compensated on logicle(262144 0.5 4.5 0)} or {@code SSC-A}.
 */
final class AxisText {

	/** What stands for an axis in larger patterns; a group without a name. */
	static final String PATTERN = "\\S+?(?: compensated)?(?: on [a-z]+\\([^()]*\\))?";

	private static final Pattern AXIS = Pattern.compile("(?<marker>\\S+?)(?<compensated> compensated)?(?: on (?<scale>[a-z]+\\([^()]*\\)))?");

	private AxisText() {
	}

	/** The words; empty for a ratio, for a matrix that is not that of the file, and for a scale without words. */
	static Optional<String> of(Dimension axis) {
		boolean inFile = axis.compensation().equals(Compensating.IN_FILE);
		if (!(axis.measure() instanceof Dimension.Channel marker) || !inFile && !axis.compensation().equals(Compensating.NONE)) {
			return Optional.empty();
		}
		Optional<String> scale = axis.transform().isEmpty() ? Optional.of("") : axis.transform().flatMap(ScaleText::of).map(" on "::concat);
		return scale.map(words -> marker.name() + (inFile ? " compensated" : "") + words);
	}

	/** The axis of such words; empty when they mean none. */
	static Optional<Dimension> read(String text) {
		Matcher words = AXIS.matcher(text.strip());
		if (!words.matches()) {
			return Optional.empty();
		}
		Dimension axis = Dimension.of(words.group("marker"))
				.with(words.group("compensated") == null ? Compensating.NONE : Compensating.IN_FILE);
		if (words.group("scale") == null) {
			return Optional.of(axis);
		}
		Optional<Transform> scale = ScaleText.read(words.group("scale"));
		return scale.map(axis::on);
	}
}
