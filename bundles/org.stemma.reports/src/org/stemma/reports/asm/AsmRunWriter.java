/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.report.RunDocument;
import org.stemma.api.report.RunWriter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * Writes a stored run as a JSON document of the Allotrope Simple Model: cell counting, plate reader, qPCR and solution
 * analyzer, each by the published manifest that it names. A number that is only a limit is text among the custom
 * information, what the instrument reported in place of a value is an error document, a missing value is left out.
 */
@Component(property = RunWriter.FORM + "=asm")
public final class AsmRunWriter implements RunWriter {

	private static final String PUBLISHED = "http://purl.allotrope.org/manifests/";
	private static final Map<String, String> MANIFESTS = new TreeMap<>(Map.of( //
			"cell counting", PUBLISHED + "cell-counting/REC/2024/09/cell-counting.manifest", //
			"plate reader", PUBLISHED + "plate-reader/REC/2025/03/plate-reader.manifest", //
			"qpcr", PUBLISHED + "pcr/REC/2024/09/qpcr.manifest", //
			"solution analyzer", PUBLISHED + "solution-analyzer/REC/2024/09/solution-analyzer.manifest"));

	private final Gson gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

	@Override
	public List<String> techniques() {
		return List.copyOf(MANIFESTS.keySet());
	}

	@Override
	public void write(RunDocument document, OutputStream target) throws IOException {
		JsonObject root = new JsonObject();
		root.addProperty("$asm.manifest", MANIFESTS.get(document.technique()));
		root.add(document.technique() + " aggregate document", new AsmRun(document).json());
		Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
		gson.toJson(root, text);
		text.flush();
	}
}
