/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads the JSON of a canonical form into values. That the bytes are the canonical ones is not decided here but by
 * writing the result again ({@link CanonicalForm#parse}).
 */
final class CanonicalParser {

	private final JsonReader reader;

	private CanonicalParser(JsonReader reader) {
		this.reader = reader;
	}

	static CanonicalObject parse(byte[] bytes) {
		try (JsonReader reader = new JsonReader(new StringReader(decode(bytes)))) {
			reader.setStrictness(Strictness.STRICT);
			reader.setNestingLimit(CanonicalForm.DEEPEST);
			CanonicalObject object = new CanonicalParser(reader).object();
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new MalformedCanonicalException("Something follows the object");
			}
			return object;
		} catch (MalformedCanonicalException malformed) {
			throw malformed;
		} catch (IOException | IllegalStateException | IllegalArgumentException notCanonical) {
			throw new MalformedCanonicalException("Not a canonical form: " + notCanonical.getMessage(), notCanonical);
		}
	}

	/** Strict: malformed UTF-8 is an error, never a replacement character. */
	private static String decode(byte[] bytes) throws IOException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	private CanonicalObject object() throws IOException {
		SortedMap<String, CanonicalValue> members = new TreeMap<>();
		reader.beginObject();
		while (reader.hasNext()) {
			members.put(reader.nextName(), value());
		}
		reader.endObject();
		return new CanonicalObject(members);
	}

	private CanonicalList list() throws IOException {
		List<CanonicalValue> values = new ArrayList<>();
		reader.beginArray();
		while (reader.hasNext()) {
			values.add(value());
		}
		reader.endArray();
		return new CanonicalList(values);
	}

	private CanonicalValue value() throws IOException {
		JsonToken next = reader.peek();
		return switch (next) {
		case BEGIN_OBJECT -> object();
		case BEGIN_ARRAY -> list();
		case STRING -> new CanonicalText(reader.nextString());
		case NUMBER -> new CanonicalNumber(Long.parseLong(reader.nextString()));
		case BOOLEAN -> new CanonicalBoolean(reader.nextBoolean());
		default -> throw new MalformedCanonicalException("A canonical form has no " + next + ", at " + reader.getPath());
		};
	}
}
