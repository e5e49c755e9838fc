/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Whether each object of a JSON text has each of its names once: of two values under one name only the last would be read. */
final class NamesOnce {

	private NamesOnce() {
	}

	/** Where the first name stands that its object already has, as {@code line 3 column 7} within a text; empty where there is none. */
	static Optional<String> broken(JsonReader reader) throws IOException {
		Deque<Set<String>> open = new ArrayDeque<>();
		for (JsonToken next = reader.peek(); next != JsonToken.END_DOCUMENT; next = reader.peek()) {
			switch (next) {
			case BEGIN_OBJECT -> {
				reader.beginObject();
				open.push(new HashSet<>());
			}
			case END_OBJECT -> {
				reader.endObject();
				open.pop();
			}
			case BEGIN_ARRAY -> reader.beginArray();
			case END_ARRAY -> reader.endArray();
			case NAME -> {
				String name = reader.nextName();
				if (!open.element().add(name)) {
					return Optional.of(reader.toString());
				}
			}
			default -> reader.skipValue();
			}
		}
		return Optional.empty();
	}
}
