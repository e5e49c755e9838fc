/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;

/** Reads a Gating-ML 2.0 document. What of it is not understood refuses it: a gate left out would change results. */
public final class GatingMl {

	private static final String ROOT = "Gating-ML";

	private GatingMl() {
	}

	/** The gates of a document, each quadrant a gate of its own. */
	public static Outcome<GateSet> read(String name, byte[] bytes) {
		return XmlFile.parse(name, bytes).then(GatingMl::read);
	}

	private static Outcome<GateSet> read(XmlElement root) {
		ProblemLog log = new ProblemLog();
		if (!root.name().equals(ROOT)) {
			log.add(new Mismatch("gatingml.root", root.place(), root.name(), "the element " + ROOT).error());
			return log.refusal();
		}
		Map<String, Compensation> matrices = matrices(root, log);
		Transformations transformations = new Transformations(root, log);
		List<Gate> gates = new ArrayList<>();
		for (XmlElement element : root.children()) {
			gates.addAll(new GateElement(element, transformations, log).gates());
		}
		return log.blocks() ? log.refusal() : GateSet.of(gates, matrices);
	}

	private static Map<String, Compensation> matrices(XmlElement root, ProblemLog log) {
		Map<String, Compensation> matrices = new LinkedHashMap<>();
		root.children("spectrumMatrix").forEach(element -> {
			Outcome<Compensation> matrix = new SpectrumMatrix(element).compensation();
			log.addAll(matrix.problems());
			matrix.result().ifPresent(found -> matrices.put(element.attribute("id").orElse(""), found));
		});
		return matrices;
	}

	/** Numbers of an attribute. */
	static Optional<Double> number(XmlElement element, String attribute) {
		return element.attribute(attribute).flatMap(GatingMl::number);
	}

	static Optional<Double> number(String text) {
		String plain = text.strip();
		if (plain.length() > 60 || !plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?")) {
			return Optional.empty();
		}
		double value = Double.parseDouble(plain);
		return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
	}

	/** The numbers of children with a {@code value} attribute; empty when one is none. */
	static Optional<List<Double>> values(XmlElement element, String child) {
		List<Optional<Double>> numbers = element.children(child).map(each -> number(each, "value")).toList();
		return numbers.stream().allMatch(Optional::isPresent)
				? Optional.of(numbers.stream().map(Optional::get).toList())
				: Optional.empty();
	}
}
