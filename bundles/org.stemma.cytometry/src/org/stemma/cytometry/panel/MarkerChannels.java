/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.Parameter;

/** Finds the channel of a marker by what a tube's parameters are labelled with. */
public final class MarkerChannels {

	private MarkerChannels() {
	}

	/** The channels of markers in a data set; a marker that no channel or more than one is labelled with is left out. */
	public static Map<String, String> of(DataSet set, List<String> markers) {
		Map<String, String> channels = new HashMap<>();
		markers.forEach(marker -> channel(set, marker).ifPresent(channel -> channels.put(marker, channel)));
		return channels;
	}

	private static Optional<String> channel(DataSet set, String marker) {
		List<Parameter> named = set.layout().parameters().stream().filter(parameter -> parameter.name().equals(marker)).toList();
		List<Parameter> found = named.isEmpty()
				? set.layout().parameters().stream().filter(parameter -> labelled(parameter, marker)).toList()
				: named;
		return found.size() == 1 ? Optional.of(found.getFirst().name()) : Optional.empty();
	}

	private static boolean labelled(Parameter parameter, String marker) {
		String wanted = plain(marker);
		return List.of((parameter.label() + " " + parameter.name()).split("[ ,;:/_()]+")).stream()
				.anyMatch(word -> plain(word).equals(wanted));
	}

	private static String plain(String word) {
		return word.replace("-", "").toUpperCase(Locale.ROOT);
	}
}
