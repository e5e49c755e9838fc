/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.cytometry.population.Population.Statistic;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** The statistics of a tube, each of a gate and a channel. */
final class DivaStatistics {

	private static final String COUNT = "count";

	private final List<XmlElement> schedules;

	DivaStatistics(XmlElement tube) {
		this.schedules = tube.children("statistics_calculations").flatMap(all -> all.children("calculation_schedule")).toList();
	}

	/** Those of a gate but for its count, which stands at the gate itself; a count that differs from it is doubted. */
	List<Statistic> of(DivaGate gate, ProblemLog log) {
		List<Statistic> all = schedules.stream().filter(schedule -> gate(schedule).equals(gate.fullName()))
				.flatMap(DivaStatistics::statistics).toList();
		all.stream().filter(statistic -> isCount(statistic) && differs(statistic.value(), gate.count())).findFirst()
				.ifPresent(statistic -> log.add(new Mismatch("population.count", statistic.place(), statistic.value(),
						"the count " + gate.count() + " that stands at " + gate.fullName(), "Compare the counts with the analysis.").warning()));
		return all.stream().filter(statistic -> !isCount(statistic)).toList();
	}

	/** Those of which the gate is not among these. */
	List<XmlElement> without(List<DivaGate> gates) {
		Set<String> names = gates.stream().map(DivaGate::fullName).collect(Collectors.toSet());
		return schedules.stream().filter(schedule -> !names.contains(gate(schedule))).toList();
	}

	private static String gate(XmlElement schedule) {
		return schedule.attribute("gate").orElse("");
	}

	private static Stream<Statistic> statistics(XmlElement schedule) {
		return schedule.children("calculation").map(each -> new Statistic(each.attribute("formula").orElse(""),
				schedule.attribute("parameter").orElse(""), each.attribute("value").orElse(""), Map.of(), each.place()))
				.filter(statistic -> !statistic.name().isBlank());
	}

	private static boolean isCount(Statistic statistic) {
		return statistic.name().strip().equalsIgnoreCase(COUNT);
	}

	private static boolean differs(String stated, String count) {
		return DivaRegion.number(stated).flatMap(one -> DivaRegion.number(count).filter(other -> !other.equals(one))).isPresent();
	}
}
