/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.stemma.itest.example.ExampleReader;

/** A bundle of its own with one instrument reader, made by the test. */
final class ReaderBundle {

	static final String FORMAT = "example";

	private static final String COMPONENT = """
		<?xml version="1.0" encoding="UTF-8"?>
		<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="example.reader">
		  <property name="stemma.format" value="%s"/>
		  <service><provide interface="org.stemma.api.instrument.InstrumentReader"/></service>
		  <implementation class="%s"/>
		</scr:component>
		""".formatted(FORMAT, ExampleReader.class.getName());

	private ReaderBundle() {
	}

	static Path write(Path folder) throws IOException {
		var file = folder.resolve("example.reader.jar");
		try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest())) {
			jar.putNextEntry(new JarEntry("OSGI-INF/reader.xml"));
			jar.write(COMPONENT.getBytes(StandardCharsets.UTF_8));
			var path = ExampleReader.class.getName().replace('.', '/') + ".class";
			jar.putNextEntry(new JarEntry(path));
			try (InputStream code = ExampleReader.class.getResourceAsStream("/" + path)) {
				code.transferTo(jar);
			}
		}
		return file;
	}

	private static Manifest manifest() {
		var manifest = new Manifest();
		var headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue("Bundle-ManifestVersion", "2");
		headers.putValue("Bundle-SymbolicName", "example.reader");
		headers.putValue("Bundle-Version", "1.0.0");
		headers.putValue("Import-Package", "org.stemma.api;version=\"[1,2)\",org.stemma.api.instrument;version=\"[1,2)\"");
		headers.putValue("Service-Component", "OSGI-INF/reader.xml");
		return manifest;
	}
}
