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
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Operation;
import org.stemma.cytometry.gate.Region.Reference;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** Makes gates of the populations of one sample. For one thread. */
final class PopulationGates {

	/** The name of the sample's own matrix. */
	static final String MATRIX = "workspace";

	private final List<Gate> gates = new ArrayList<>();
	private final Map<String, Long> counts = new HashMap<>();
	private final Axes axes;
	private final ProblemLog log;

	PopulationGates(Axes axes, ProblemLog log) {
		this.axes = axes;
		this.log = log;
	}

	List<Gate> gates() {
		return gates;
	}

	Map<String, Long> counts() {
		return counts;
	}

	/** All populations below a node. */
	void below(XmlElement node, String path) {
		node.children("Subpopulations").flatMap(all -> all.children().stream())
				.filter(child -> WorkspaceSample.POPULATIONS.contains(child.name())).forEach(child -> add(child, path));
	}

	private void add(XmlElement population, String above) {
		String name = population.attribute("name").orElse("");
		String path = unique(above.isEmpty() ? name : above + "/" + name);
		population.attribute("count").flatMap(WorkspaceScale::number).filter(count -> count >= 0)
				.ifPresent(count -> counts.put(path, count.longValue()));
		Optional<String> parent = above.isEmpty() ? Optional.empty() : Optional.of(above);
		if (population.name().equals("Population")) {
			population.child("Gate").flatMap(GateOutline::of).ifPresentOrElse(outline -> drawn(path, name, parent, outline),
					() -> log.add(Mismatch.described("flowjo.gate", population.place(), "population " + path + " without a gate",
							"the gate that makes it", "").error()));
		} else {
			combined(population, path, name, parent);
		}
		below(population, path);
	}

	/** Siblings may share a name. */
	private String unique(String path) {
		String free = path;
		for (int i = 2; taken(free); i++) {
			free = path + " #" + i;
		}
		return free;
	}

	private boolean taken(String path) {
		return gates.stream().anyMatch(gate -> gate.id().equals(path));
	}

	private void drawn(String path, String name, Optional<String> parent, GateOutline outline) {
		Optional<Region> region = new OutlineRegion(outline, axes, log).region();
		if (region.isEmpty()) {
			return;
		}
		if (outline.outline().attribute("eventsInside").orElse("1").equals("0")) {
			String inside = path + " (outline)";
			gates.add(Gate.of(inside, region.get()));
			gates.add(new Gate(path, name, parent, new Combination(Operation.NOT, List.of(new Reference(inside, false)))));
		} else {
			gates.add(new Gate(path, name, parent, region.get()));
		}
	}

	private void combined(XmlElement population, String path, String name, Optional<String> parent) {
		List<Reference> references = population.children("Dependents").flatMap(all -> all.children("Dependent"))
				.map(each -> new Reference(each.attribute("name").orElse(""), false)).toList();
		Operation operation = switch (population.name()) {
		case "AndNode" -> Operation.AND;
		case "OrNode" -> Operation.OR;
		default -> Operation.NOT;
		};
		if (references.isEmpty() || operation == Operation.NOT && references.size() != 1) {
			log.add(Mismatch.described("flowjo.gate", population.place(), references.size() + " populations",
					"what " + path + " combines", "").error());
			return;
		}
		gates.add(new Gate(path, name, parent, new Combination(operation, references)));
	}
}
