/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** Collects the values of one sample in the terms of the Allotrope Simple Model. For one thread. */
public final class SampleFields {

	private static final int LONGEST_NUMBER = 60;
	private static final int LARGEST_SCALE = 400;
	private static final String SIGNAL = "[RFU]";

	/** What stands where a statistic was not computed. */
	private static final Set<String> NONE = Set.of("", "nan", "n/a", "-");

	private final List<Measured> values = new ArrayList<>();
	private final ProblemLog log;

	/** Collects values and says what is wrong with them. */
	public SampleFields(ProblemLog log) {
		this.log = log;
	}

	/** What was collected. */
	public List<Measured> values() {
		return List.copyOf(values);
	}

	/** A text under a term; left out when blank. */
	public void text(String field, String text, Place place) {
		if (!text.isBlank()) {
			values.add(Measured.text(field, text.strip(), place));
		}
	}

	/** A text under the file's own name. */
	public void own(String name, String text, Place place) {
		String label = name.replace('_', ' ').strip();
		if (!label.isEmpty()) {
			text(label.toLowerCase(Locale.ROOT), text, named(place, label));
		}
	}

	/** All attributes of an element under their own names, but for some. */
	public void attributes(XmlElement element, List<String> but) {
		for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
			if (!but.contains(attribute.getKey())) {
				own(attribute.getKey(), attribute.getValue(), element.place());
			}
		}
	}

	/** A population with its statistics. */
	public void population(Population population) {
		Place place = population.place();
		text("population document/written name", population.name(), place);
		text("population path", population.path(), place);
		if (population.count().strip().equals("-1")) {
			values.add(Measured.missing("count", place));
		} else if (!population.count().isBlank()) {
			number("count", population.count(), "1", place);
		}
		text("population document/data region identifier", population.region(), place);
		text("group identifier", population.group(), place);
		population.statistics().forEach(this::statistic);
	}

	private void statistic(Population.Statistic statistic) {
		Place place = statistic.place();
		Optional<StatisticRole> role = StatisticRole.of(statistic.name());
		if (role.isEmpty()) {
			own(statistic.dimension().isEmpty() ? statistic.name() : statistic.name() + " " + statistic.dimension(),
					statistic.value(), place);
		} else {
			text("statistic dimension document/dimension identifier", statistic.dimension(), place);
			values.add(value(statistic, role.get()));
			text("has statistic datum role", role.get().role(), place);
		}
		statistic.further().forEach((name, text) -> own(statistic.name() + " " + name, text, place));
	}

	/** The value of a statistic; one that was not computed is missing, any other word in its place an error. */
	private Measured value(Population.Statistic statistic, StatisticRole role) {
		String text = statistic.value().strip();
		Optional<BigDecimal> number = decimal(text);
		if (number.isPresent()) {
			return Measured.number("statistical value", number.get().multiply(role.factor()), role.unit(), statistic.value(), statistic.place());
		}
		if (NONE.contains(text.toLowerCase(Locale.ROOT))) {
			return Measured.missing("statistical value", statistic.place());
		}
		log.add(new Mismatch("number.unreadable", statistic.place(), text, "a number for " + statistic.name()).warning());
		return new Measured("statistical value", Optional.empty(), text, "", State.ERROR, statistic.place());
	}

	/** The outline of a gate. */
	public void region(SavedRegion region) {
		Place place = region.place();
		boolean flat = region.vertices().stream().allMatch(corner -> corner.y().isBlank());
		if (region.x().isBlank() || region.y().isBlank() && !flat) {
			log.add(new Mismatch("gate.channel", place, "", "the channel of each axis of the gate " + region.id()).warning());
		}
		text("data region document/data region identifier", region.id(), place);
		text("region type", region.type(), place);
		text("parent data region identifier", region.parent(), place);
		text("x-coordinate dimension identifier", region.x(), place);
		text("y-coordinate dimension identifier", region.y(), place);
		for (SavedRegion.Corner corner : region.vertices()) {
			text("vertex role", corner.role(), place);
			coordinate("x-coordinate", corner.x(), region.x(), place);
			coordinate("y-coordinate", corner.y(), region.y(), place);
		}
	}

	/** A coordinate; of a range there is none across it, elsewhere one that is not stated is missing. */
	private void coordinate(String field, String text, String channel, Place place) {
		if (text.isBlank() && !channel.isBlank()) {
			log.add(new Mismatch("gate.coordinate", place, "", "a number for the " + field + " of each corner").warning());
		}
		if (!text.isBlank() || !channel.isBlank()) {
			number(field, text, channel.equalsIgnoreCase("time") ? "s" : SIGNAL, place);
		}
	}

	/** A row of the spillover: what of one channel is seen by the others. One that is longer or shorter than they are is doubted. */
	public void spillover(String channel, List<String> detectors, List<String> coefficients, Place place) {
		if (detectors.size() != coefficients.size()) {
			log.add(Mismatch.described("compensation.size", place, coefficients.size() + " coefficients of " + channel,
					"one for each of " + detectors.size() + " channels", "Look whether they stand under their channels.").warning());
		}
		text("compensation matrix document/dimension identifier", channel, place);
		for (int i = 0; i < Math.min(detectors.size(), coefficients.size()); i++) {
			text("matrix document/dimension identifier", detectors.get(i), place);
			number("compensation value", coefficients.get(i), "1", place);
		}
	}

	/** A number; one that cannot be read is kept as a text in error. */
	public void number(String field, String text, String unit, Place place) {
		Optional<BigDecimal> number = decimal(text);
		if (number.isPresent()) {
			values.add(Measured.number(field, number.get(), unit, text.strip(), place));
		} else if (text.isBlank()) {
			values.add(Measured.missing(field, place));
		} else {
			values.add(new Measured(field, Optional.empty(), text.strip(), "", State.ERROR, place));
			log.add(new Mismatch("number.unreadable", place, text, "a number for " + field).warning());
		}
	}

	private static Optional<BigDecimal> decimal(String text) {
		String plain = text.strip();
		if (plain.length() > LONGEST_NUMBER || !plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(plain);
		return Math.abs(number.scale()) > LARGEST_SCALE ? Optional.empty() : Optional.of(number);
	}

	private static Place named(Place place, String name) {
		return new Place(place.source(), place.line(), place.column(), name);
	}
}
