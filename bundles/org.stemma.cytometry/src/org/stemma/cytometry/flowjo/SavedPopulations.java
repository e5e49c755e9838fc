/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.cytometry.population.CountCheck;
import org.stemma.cytometry.population.Population;
import org.stemma.cytometry.population.Population.Statistic;
import org.stemma.cytometry.population.SampleFields;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** The populations below the node of a sample with their gates and statistics. For one thread. */
final class SavedPopulations {

	/** Attributes of statistics that are read, or that say how the list of populations is shown. */
	private static final Set<String> KNOWN = Set.of("name", "id", "value", "owningGroup", "expanded", "sortPriority");

	/** How many populations above a share is one of; 0 for all events. */
	private static final Map<String, Integer> SHARES = Map.of("fj.stat.freqofparent", 1, "fj.stat.freqofgrandparent", 2, "fj.stat.freqoftotal", 0);

	private final SampleFields fields;
	private final CountCheck counts;
	private final ProblemLog log;
	private boolean saidWithout;

	SavedPopulations(SampleFields fields, ProblemLog log) {
		this.fields = fields;
		this.counts = new CountCheck(log);
		this.log = log;
	}

	/** All populations of a sample, all its events first. */
	void of(XmlElement node) {
		add(node, "", "", List.of());
	}

	private void add(XmlElement element, String above, String group, List<String> wholes) {
		String name = element.attribute("name").orElse("");
		String path = above.isEmpty() ? name : above + "/" + name;
		Optional<XmlElement> gate = element.child("Gate");
		List<XmlElement> below = element.children("Subpopulations").flatMap(all -> all.children().stream()).toList();
		Population population = new Population(name, path, element.attribute("count").orElse(""),
				gate.flatMap(one -> one.attribute("id")).orElse(""), group, statistics(below), element.place());
		fields.population(population);
		fields.own("annotation", element.attribute("annotation").orElse(""), element.place());
		check(population, wholes);
		gate.flatMap(GateOutline::of).ifPresentOrElse(this::region, () -> without(element, path));
		combined(element);
		List<String> here = new ArrayList<>(wholes);
		here.add(population.count());
		below.stream().filter(child -> WorkspaceSample.POPULATIONS.contains(child.name()))
				.forEach(child -> add(child, path, child.attribute("owningGroup").orElse(""), here));
	}

	private void check(Population population, List<String> wholes) {
		counts.within(population, wholes.isEmpty() ? "" : wholes.getLast());
		for (Statistic statistic : population.statistics()) {
			Integer up = SHARES.get(statistic.name().strip().toLowerCase(java.util.Locale.ROOT));
			if (up != null) {
				String whole = up > wholes.size() || wholes.isEmpty() ? "" : wholes.get(up == 0 ? 0 : wholes.size() - up);
				WorkspaceScale.decimal(statistic.value())
						.ifPresent(share -> counts.share(share.movePointRight(2), population.count(), whole, statistic.place()));
			}
		}
	}

	/** A drawn population whose outline is of another kind or gone; said once of each sample. */
	private void without(XmlElement element, String path) {
		if (element.name().equals("Population") && !saidWithout) {
			saidWithout = true;
			log.add(Mismatch.described("flowjo.gate", element.place(), "population " + path + " without an outline that is known",
					"a polygon, rectangle, ellipse or quadrant", "Counts are kept; the outlines of such populations are not.").warning());
		}
	}

	private void region(GateOutline outline) {
		fields.region(outline.saved());
		outline.outline().attribute("eventsInside").filter(inside -> inside.equals("0"))
				.ifPresent(outside -> fields.own("events inside", "0", outline.outline().place()));
	}

	/** Which populations a Boolean one combines. */
	private void combined(XmlElement element) {
		String names = element.children("Dependents").flatMap(all -> all.children("Dependent"))
				.map(each -> each.attribute("name").orElse("")).collect(Collectors.joining(", "));
		fields.own("combination", names.isEmpty() ? "" : element.name() + ": " + names, element.place());
	}

	private static List<Statistic> statistics(List<XmlElement> elements) {
		return elements.stream().filter(one -> one.name().equals("Statistic"))
				.map(one -> new Statistic(one.attribute("name").orElse(""), one.attribute("id").orElse(""),
						one.attribute("value").orElse(""), further(one), one.place()))
				.filter(one -> !one.name().isBlank()).toList();
	}

	private static Map<String, String> further(XmlElement statistic) {
		Map<String, String> further = new LinkedHashMap<>(statistic.attributes());
		further.keySet().removeAll(KNOWN);
		return further;
	}
}
