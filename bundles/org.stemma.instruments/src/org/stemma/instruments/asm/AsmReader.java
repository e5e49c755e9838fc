/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/**
 * Reads a document of the Allotrope Simple Model of any technique: each measurement document becomes a sample, each of
 * its values keeps its term with its path in lower case. Units are handed over in UCUM. A negative zero, which writers of
 * such documents use where there is no number, is a missing value.
 */
@Component(property = { InstrumentReader.FORMAT + "=allotrope.asm", InstrumentReader.TITLE + "=Allotrope Simple Model (JSON)",
		InstrumentReader.READER_VERSION + "=1" })
public final class AsmReader implements InstrumentReader {

	private static final int CERTAIN = 90;

	/** The manifest, which may stand behind everything else, and a part that each measurement stands in. */
	private static final List<String> MARKS = List.of("\"$asm.manifest\"", "\"measurement aggregate document\"");
	private static final Pattern ROOT = Pattern.compile("\"[^\"]+ aggregate document\"\\s*:");
	private static final Pattern AT = Pattern.compile("line (\\d{1,8}) column (\\d{1,8})");

	@Override
	public Recognition recognise(FileHead head) {
		Optional<String> text = SourceText.of(head).map(SourceText::text).filter(one -> one.stripLeading().startsWith("{"));
		boolean own = text.filter(one -> MARKS.stream().anyMatch(one::contains) && ROOT.matcher(one).find()).isPresent();
		return own ? new Recognition(CERTAIN, "its manifest and an aggregate document")
				: Recognition.none("no manifest of the Allotrope Simple Model");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return SourceText.read(file, SizeLimit.TEXT).map(text -> new SourceText(text.name(), new BareNumbers(text.text()).quoted(), text.charset())).then(text -> parsed(text).then(root -> new Document(file.name(), settings.zone()).content(root)));
	}

	private static Outcome<JsonElement> parsed(SourceText text) {
		try (JsonReader reader = new JsonReader(new java.io.StringReader(text.text()))) {
			reader.setStrictness(Strictness.STRICT);
			JsonElement root = JsonParser.parseReader(reader);
			boolean more = reader.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT;
			return more ? damaged(text, "text behind the document", "line 1 column 1") : once(text).then(fine -> Outcome.of(root));
		} catch (JsonParseException | java.io.IOException failure) {
			return damaged(text, "JSON that is not well formed", String.valueOf(failure.getMessage()));
		}
	}

	private static Outcome<SourceText> once(SourceText text) throws java.io.IOException {
		try (JsonReader reader = new JsonReader(new java.io.StringReader(text.text()))) {
			return NamesOnce.broken(reader).<Outcome<SourceText>>map(where -> damaged(text, "a name that stands twice in one object", where))
					.orElseGet(() -> Outcome.of(text));
		}
	}

	private static <T> Outcome<T> damaged(SourceText text, String found, String message) {
		Matcher at = AT.matcher(message);
		Place place = at.find() ? new Place(text.name(), Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)), "")
				: Place.line(text.name(), 1);
		return Outcome.refused(List.of(Mismatch.described("json.damaged", place, found, "a JSON document",
				"The file is damaged; export it again.").error()));
	}
}
