/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.stemma.api.Outcome;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;

/** Takes the gates of each tube of a FACSDiva experiment over, so that they can be used on events. */
public final class FacsDivaGates {

	private FacsDivaGates() {
	}

	/**
	 * The gates of one tube. A population is named by its full name, such as {@code All Events\P1}.
	 *
	 * @param tube  name of the tube
	 * @param file  name of its data file, or empty
	 * @param gates its gates
	 */
	public record TubeGates(String tube, String file, GateSet gates) {
	}

	/** The gates of all tubes; a gate that cannot be taken over refuses them. */
	public static Outcome<List<TubeGates>> read(String name, byte[] experiment) {
		return XmlFile.parse(name, experiment).then(root -> {
			ProblemLog log = new ProblemLog();
			List<TubeGates> all = new ArrayList<>();
			root.children("experiment").flatMap(each -> each.children("specimen")).flatMap(each -> each.children("tube"))
					.forEach(tube -> {
						Outcome<TubeGates> gates = tube(tube, log);
						log.addAll(gates.problems());
						gates.result().ifPresent(all::add);
					});
			if (all.isEmpty() && !log.blocks()) {
				log.add(Mismatch.described("facsdiva.tubes", root.place(), "a " + root.name() + " without tubes",
						"an experiment of specimens and tubes", "").error());
			}
			return log.outcome(all);
		});
	}

	private static Outcome<TubeGates> tube(XmlElement tube, ProblemLog log) {
		Map<String, Compensation> matrices = matrices(tube, log);
		List<Gate> gates = new ArrayList<>();
		List<DivaGate> all = DivaGate.of(tube);
		for (DivaGate gate : all) {
			if (gate.region().isPresent()) {
				new DivaRegion(gate, matrices).region().ifPresentOrElse(region -> gates.add(new Gate(gate.fullName(), gate.name(),
						parent(gate, all), region)),
						() -> log.add(Mismatch.described("facsdiva.gate", gate.element().place(),
								gate.kind() + " " + gate.fullName(), "an interval, rectangle or polygon with numbers", "").error()));
			}
		}
		return GateSet.of(gates, matrices).map(set -> new TubeGates(tube.attribute("name").orElse(""),
				tube.childCell("data_filename").text(), set));
	}

	/** The parent when it has an outline of its own; all events have none. */
	private static java.util.Optional<String> parent(DivaGate gate, List<DivaGate> all) {
		return all.stream().filter(other -> other.fullName().equals(gate.parent()) && other.region().isPresent())
				.map(DivaGate::fullName).findFirst();
	}

	private static Map<String, Compensation> matrices(XmlElement tube, ProblemLog log) {
		List<XmlElement> channels = tube.children("instrument_settings").flatMap(all -> all.children("parameter"))
				.filter(parameter -> parameter.child("compensation").isPresent()).toList();
		boolean enabled = tube.child("instrument_settings")
				.filter(settings -> settings.childCell("compensation_enabled").text().equals("true")).isPresent();
		List<List<Double>> rows = channels.stream().map(channel -> channel.child("compensation").orElseThrow()
				.children("compensation_coefficient").map(cell -> DivaRegion.number(cell.text()).orElse(Double.NaN)).toList())
				.toList();
		if (!enabled || channels.isEmpty() || rows.stream().anyMatch(row -> row.size() != channels.size() || row.contains(Double.NaN))) {
			return Map.of();
		}
		List<String> names = channels.stream().map(channel -> channel.attribute("name").orElse("")).toList();
		Outcome<Compensation> compensation = Compensation.of(new Spillover(names, names, rows));
		log.addAll(compensation.problems());
		return compensation.result().map(found -> Map.of(DivaRegion.MATRIX, found)).orElse(Map.of());
	}
}
