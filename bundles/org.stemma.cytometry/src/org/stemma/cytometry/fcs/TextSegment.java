/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Reads the keywords of a TEXT segment: UTF-8 where it is, else Latin-1. */
final class TextSegment {

	private static final List<String> REQUIRED = List.of("$PAR", "$DATATYPE");
	private static final int LAST_DELIMITER = 126;

	private final FcsPlace place;
	private final ProblemLog log;

	TextSegment(FcsPlace place, ProblemLog log) {
		this.place = place;
		this.log = log;
	}

	/** The primary TEXT, which has to have what every file needs. */
	Outcome<Keywords> primary(byte[] bytes, long at) {
		if (bytes[0] < 1 || bytes[0] > LAST_DELIMITER) {
			return Outcome.refused(List.of(Mismatch.described("fcs.delimiter", place.at(at), "byte " + (bytes[0] & 0xFF),
					"a delimiter, which is the first character of TEXT", "").error()));
		}
		TextTokens tokens = tokens(decoded(bytes), at);
		Keywords keywords = new Keywords(tokens.pairs());
		List<String> missing = REQUIRED.stream().filter(name -> keywords.text(name).isEmpty()).toList();
		return missing.isEmpty() ? Outcome.of(keywords)
				: Outcome.refused(List.of(Mismatch.described("fcs.keyword-missing", place.at(at),
						"TEXT with " + keywords.size() + " keywords", "the keywords " + String.join(", ", missing), "")
						.error()));
	}

	/** A supplemental TEXT, which may lack everything. */
	Keywords supplemental(byte[] bytes, long at) {
		if (bytes[0] < 1 || bytes[0] > LAST_DELIMITER) {
			log.add(Mismatch.described("fcs.supplemental-text", place.at(at), "byte " + (bytes[0] & 0xFF),
					"the delimiter of a supplemental TEXT", "Its keywords were left out.").warning());
			return new Keywords(List.of());
		}
		return new Keywords(tokens(decoded(bytes), at).pairs());
	}

	private TextTokens tokens(String text, long at) {
		TextTokens tokens = TextTokens.escaped(text);
		if (!sound(tokens)) {
			TextTokens other = TextTokens.withEmptyValues(text);
			if (other.suspicious() < tokens.suspicious() || sound(other)) {
				tokens = other;
			}
		}
		if (tokens.hasEmptyValues()) {
			log.add(Mismatch.described("fcs.empty-values", place.at(at), "keywords without a value",
					"a value for each", "").note());
		}
		if (!tokens.unpaired().isEmpty()) {
			log.add(new Mismatch("fcs.keyword-unpaired", place.at(at), tokens.unpaired(),
					"a value for the last keyword", "It was left out.").warning());
		}
		return tokens;
	}

	private static boolean sound(TextTokens tokens) {
		return tokens.unpaired().isEmpty() && tokens.suspicious() == 0;
	}

	private static String decoded(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException olderCharacters) {
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}
	}
}
