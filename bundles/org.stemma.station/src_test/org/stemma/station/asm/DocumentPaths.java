/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.asm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Where values stand in documents of one technique: names of the objects around them; lists are marked, units stand with them
 * unless anything can stand there.
 */
final class DocumentPaths {

	private static final String CUSTOM = "custom information document";

	private final Set<String> paths = new TreeSet<>();

	void add(Path document) throws IOException {
		try (InputStream file = Files.newInputStream(document);
				InputStream text = document.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
				Reader reader = new InputStreamReader(text, StandardCharsets.UTF_8)) {
			add("", JsonParser.parseReader(reader));
		}
	}

	void add(byte[] document) {
		add("", JsonParser.parseString(new String(document, StandardCharsets.UTF_8)));
	}

	private void add(String path, JsonElement element) {
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(each -> add(path + "[]", each));
		} else if (element.isJsonObject() && !element.getAsJsonObject().has("value") && !element.getAsJsonObject().has("cube-structure")) {
			element.getAsJsonObject().entrySet().stream().filter(entry -> !entry.getKey().equals(CUSTOM))
					.forEach(entry -> add(path + "/" + entry.getKey(), entry.getValue()));
		} else {
			paths.add(path + (path.endsWith("/calculated result") ? "" : unit(element)));
		}
	}

	/** Absorbance is expected in mAU, with the number of the OD (section 2 of the notes on instruments). */
	private static String unit(JsonElement element) {
		JsonObject value = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
		return value.has("unit") ? " in " + value.get("unit").getAsString().replace("mAU", "OD") : "";
	}

	Set<String> all() {
		return Set.copyOf(paths);
	}

	/** The paths whose last name the other documents have, but only at other places or in another unit. */
	List<String> elsewhere(DocumentPaths others) {
		Set<String> known = others.paths.stream().map(DocumentPaths::name).collect(Collectors.toSet());
		return paths.stream().filter(path -> known.contains(name(path)) && !others.paths.contains(path)).toList();
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\[\\])? in .*$|\\[\\]$", "");
	}
}
