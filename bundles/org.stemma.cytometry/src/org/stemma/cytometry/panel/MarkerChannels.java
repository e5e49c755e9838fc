/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.Parameter;

/**
 * On which channels of a tube markers are: as a laboratory says, else the channel of that name, else the one that is labelled
 * with it. Where area, height and width of a pulse are labelled alike, it is the area.
 *
 * @param channels names of channels by marker
 * @param doubts   for each marker that has a label or a setting and still no channel: why
 */
public record MarkerChannels(Map<String, String> channels, Map<String, String> doubts) {

	private static final String AREA = "-A";

	/** Copies the maps. */
	public MarkerChannels {
		channels = Map.copyOf(channels);
		doubts = Map.copyOf(doubts);
	}

	/** The channels of markers in a data set, some of them named. */
	public static MarkerChannels of(DataSet set, List<String> markers, Map<String, String> named) {
		Map<String, String> channels = new LinkedHashMap<>();
		Map<String, String> doubts = new LinkedHashMap<>();
		for (String marker : markers) {
			List<String> found = named.containsKey(marker) ? all(set, parameter -> parameter.name().equals(named.get(marker)))
					: labelled(set, marker);
			if (found.size() == 1) {
				channels.put(marker, found.getFirst());
			} else if (named.containsKey(marker)) {
				doubts.put(marker, "the channel " + named.get(marker) + " that channel." + marker + " names is "
						+ (found.isEmpty() ? "not in the tube" : "in the tube " + found.size() + " times"));
			} else if (found.size() > 1) {
				doubts.put(marker, String.join(" and ", found) + " are both labelled with it; name one with channel." + marker);
			}
		}
		return new MarkerChannels(channels, doubts);
	}

	private static List<String> all(DataSet set, java.util.function.Predicate<Parameter> which) {
		return set.layout().parameters().stream().filter(which).map(Parameter::name).toList();
	}

	private static List<String> labelled(DataSet set, String marker) {
		List<String> named = all(set, parameter -> parameter.name().equals(marker));
		List<String> labelled = named.isEmpty() ? all(set, parameter -> says(parameter, marker)) : named;
		List<String> areas = labelled.stream().filter(name -> name.toUpperCase(Locale.ROOT).endsWith(AREA)).toList();
		return labelled.size() > 1 && areas.size() == 1 ? areas : labelled;
	}

	private static boolean says(Parameter parameter, String marker) {
		String wanted = plain(marker);
		return List.of((parameter.label() + " " + parameter.name()).split("[ ,;:/_()]+")).stream()
				.anyMatch(word -> plain(word).equals(wanted));
	}

	private static String plain(String word) {
		return word.replace("-", "").toUpperCase(Locale.ROOT);
	}

	/** Which marker was read from which channel, in words. */
	String words() {
		return channels.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + " = " + entry.getValue())
				.collect(Collectors.joining("; "));
	}
}
