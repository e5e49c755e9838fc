/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.transform.Transform;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;

/** Takes the gates of each sample of a workspace over, so that they can be used on events. */
public final class FlowJoGates {

	private FlowJoGates() {
	}

	/**
	 * The gates of one sample. A population is named by its path, such as {@code Cells/Live}.
	 *
	 * @param sample name of the sample's node, mostly of its file
	 * @param gates  its gates, in order
	 * @param counts the counts that FlowJo saved by path; those never computed are left out
	 */
	public record SampleGates(String sample, GateSet gates, Map<String, Long> counts) {

		/** Copies the map. */
		public SampleGates {
			counts = Map.copyOf(counts);
		}
	}

	/** The gates of all samples; a gate that cannot be taken over refuses them, one that is approximated is named. */
	public static Outcome<List<SampleGates>> read(String name, byte[] workspace) {
		return XmlFile.parse(name, workspace).then(root -> {
			ProblemLog log = new ProblemLog();
			List<SampleGates> all = new ArrayList<>();
			root.children("SampleList").flatMap(list -> list.children("Sample"))
					.filter(sample -> sample.child("SampleNode").isPresent()).forEach(sample -> {
						Outcome<SampleGates> gates = sample(sample, log);
						log.addAll(gates.problems());
						gates.result().ifPresent(all::add);
					});
			if (all.isEmpty() && !log.blocks()) {
				log.add(Mismatch.described("flowjo.samples", root.place(), "a " + root.name() + " without samples",
						"a FlowJo Workspace with a SampleList", "").error());
			}
			return log.outcome(all);
		});
	}

	private static Outcome<SampleGates> sample(XmlElement sample, ProblemLog log) {
		Map<String, Compensation> matrices = new HashMap<>();
		Optional<XmlElement> spillover = sample.child("spilloverMatrix");
		spillover.flatMap(FlowJoGates::matrix).ifPresent(matrix -> {
			Outcome<Compensation> compensation = Compensation.of(matrix);
			log.addAll(compensation.problems());
			compensation.result().ifPresent(found -> matrices.put(PopulationGates.MATRIX, found));
		});
		Map<String, Transform> scales = new HashMap<>();
		sample.children("Transformations").flatMap(all -> all.children().stream()).forEach(element -> WorkspaceScale
				.of(element).ifPresent(scale -> element.children("parameter")
						.forEach(parameter -> scales.put(parameter.attribute("name").orElse(""), scale))));
		String prefix = spillover.flatMap(matrix -> matrix.attribute("prefix")).orElse("");
		String suffix = spillover.flatMap(matrix -> matrix.attribute("suffix")).orElse("");
		PopulationGates gates = new PopulationGates(new Axes(prefix, suffix, matrices, scales), log);
		XmlElement node = sample.child("SampleNode").orElseThrow();
		gates.below(node, "");
		return GateSet.of(gates.gates(), matrices)
				.map(set -> new SampleGates(node.attribute("name").orElse(""), set, gates.counts()));
	}

	private static Optional<Spillover> matrix(XmlElement element) {
		Map<String, List<Double>> rows = new LinkedHashMap<>();
		List<String> detectors = element.children("spillover").map(row -> row.attribute("parameter").orElse("")).toList();
		for (XmlElement row : element.children("spillover").toList()) {
			Map<String, Double> cells = new HashMap<>();
			row.children("coefficient").forEach(cell -> cells.put(cell.attribute("parameter").orElse(""),
					WorkspaceScale.number(cell, "value", 0)));
			rows.put(row.attribute("parameter").orElse(""),
					detectors.stream().map(detector -> cells.getOrDefault(detector, 0.0)).toList());
		}
		return detectors.isEmpty() || rows.size() < detectors.size() ? Optional.empty()
				: Optional.of(new Spillover(detectors, detectors, List.copyOf(rows.values())));
	}
}
