/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;

/** Writes gates as a Gating-ML 2.0 document that {@link GatingMl} reads as the same gates, event by event. */
public final class GatingMlWriter {

	private static final String ROOT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			+ "<gating:Gating-ML xmlns:gating=\"http://www.isac-net.org/std/Gating-ML/v2.0/gating\""
			+ " xmlns:transforms=\"http://www.isac-net.org/std/Gating-ML/v2.0/transformations\""
			+ " xmlns:data-type=\"http://www.isac-net.org/std/Gating-ML/v2.0/datatypes\">\n";

	private final GateSet gates;
	private final XmlNames names = new XmlNames();
	private final TransformationElements transformations = new TransformationElements();
	private final List<Problem> problems = new ArrayList<>();

	private GatingMlWriter(GateSet gates) {
		this.gates = gates;
	}

	/**
	 * The document of gates. Identifiers that XML does not allow are spelled with underscores.
	 *
	 * @return the text; refused when Gating-ML has no words for a scale or a matrix
	 */
	public static Outcome<String> document(GateSet gates) {
		return new GatingMlWriter(gates).write();
	}

	private Outcome<String> write() {
		StringBuilder written = new StringBuilder();
		GateElements elements = new GateElements(names, transformations);
		for (Gate gate : gates.gates()) {
			written.append(elements.of(gate));
		}
		StringBuilder matrices = new StringBuilder();
		gates.matrices().forEach((name, matrix) -> matrices.append(matrix(name, matrix)));
		problems.addAll(transformations.problems());
		return problems.isEmpty() ? Outcome.of(ROOT + matrices + transformations.text() + written + "</gating:Gating-ML>\n")
				: Outcome.refused(problems);
	}

	/** A matrix as what takes the fluorochromes apart; of as many detectors as fluorochromes. */
	private String matrix(String name, Compensation matrix) {
		double[][] rows = matrix.coefficients();
		if (rows.length != matrix.fluorochromes().size()) {
			problems.add(Problem.error("gatingml.matrix", "The compensation " + name
					+ " has more detectors than fluorochromes; such a matrix cannot be written with its inverse."));
			return "";
		}
		StringBuilder text = new StringBuilder("  <transforms:spectrumMatrix transforms:id=\"" + names.of(name)
				+ "\" transforms:matrix-inverted-already=\"true\">\n");
		channels(text, "fluorochromes", matrix.fluorochromes());
		channels(text, "detectors", matrix.detectors());
		for (double[] row : rows) {
			text.append("    <transforms:spectrum>");
			for (double value : row) {
				text.append("<transforms:coefficient transforms:value=\"").append(value).append("\"/>");
			}
			text.append("</transforms:spectrum>\n");
		}
		return text.append("  </transforms:spectrumMatrix>\n").toString();
	}

	private static void channels(StringBuilder text, String list, List<String> channels) {
		text.append("    <transforms:").append(list).append('>');
		channels.forEach(channel -> text.append("<data-type:fcs-dimension data-type:name=\"").append(XmlNames.quoted(channel)).append("\"/>"));
		text.append("</transforms:").append(list).append(">\n");
	}
}
