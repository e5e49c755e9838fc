/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A result in the Allotrope Simple Model, flattened: what it says of each measurement and of the run.
 *
 * @param technique    what was done, for example {@code cell counting}
 * @param measurements the measurements in order
 * @param run          what it says of the run
 * @param calculated   values calculated from several measurements, each with the numbers of these
 */
public record AsmDocument(String technique, List<Measurement> measurements, List<Expected> run,
		List<Calculated> calculated) {

	/**
	 * A value calculated from several measurements.
	 *
	 * @param value the value
	 * @param from  numbers of the measurements, from 0; empty when it is not known
	 */
	public record Calculated(Expected value, List<Integer> from) {
	}

	/** Copies the lists. */
	public AsmDocument {
		measurements = List.copyOf(measurements);
		run = List.copyOf(run);
		calculated = List.copyOf(calculated);
	}

	/** Reads a document, packed with gzip or not. */
	public static AsmDocument read(Path json) throws IOException {
		try (InputStream stream = Files.newInputStream(json);
				InputStream plain = packed(json) ? new GZIPInputStream(stream) : stream;
				Reader reader = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
			return of(JsonParser.parseReader(reader).getAsJsonObject());
		} catch (JsonParseException | IllegalStateException damaged) {
			throw new IOException(json.getFileName() + " is no document of the Allotrope Simple Model", damaged);
		}
	}

	/** The document of an object. */
	public static AsmDocument of(JsonObject root) {
		return new Flattening(root).document();
	}

	private static boolean packed(Path json) throws IOException {
		try (InputStream stream = Files.newInputStream(json)) {
			return stream.read() == 0x1F && stream.read() == 0x8B;
		}
	}
}
