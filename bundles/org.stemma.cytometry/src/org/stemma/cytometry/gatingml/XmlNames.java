/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Spells identifiers so that XML allows them, each differently. */
final class XmlNames {

	private final Map<String, String> names = new HashMap<>();
	private final Set<String> taken = new HashSet<>(Set.of("FCS", "uncompensated"));

	XmlNames() {
		names.put("FCS", "FCS");
		names.put("uncompensated", "uncompensated");
	}

	/** The spelling of an identifier, the same each time. */
	String of(String id) {
		return names.computeIfAbsent(id, this::free);
	}

	private String free(String id) {
		String plain = id.replaceAll("[^\\p{L}\\p{N}._+-]", "_").replace('+', '_');
		String name = plain.isEmpty() || !(Character.isLetter(plain.charAt(0)) || plain.charAt(0) == '_') ? "_" + plain : plain;
		String free = name;
		for (int number = 2; !taken.add(free); number++) {
			free = name + "_" + number;
		}
		return free;
	}

	/** A value between double quotes. */
	static String quoted(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
