/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.stemma.api.conformance.GivenCase;

/** Finds an expected result that is a JSON object. */
final class ExpectedJson {

	private ExpectedJson() {
	}

	/** The first object named for a case that has such a member. */
	static Optional<JsonObject> of(GivenCase given, String member) throws IOException {
		for (Path path : given.named()) {
			Optional<JsonObject> found = path.getFileName().toString().endsWith(".json") ? object(path) : Optional.empty();
			if (found.isPresent() && found.get().has(member)) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<JsonObject> object(Path path) throws IOException {
		try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			JsonElement element = JsonParser.parseReader(reader);
			return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
		} catch (JsonParseException otherText) {
			return Optional.empty();
		}
	}
}
