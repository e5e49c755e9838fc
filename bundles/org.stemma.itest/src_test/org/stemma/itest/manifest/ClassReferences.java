/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Which classes of a jar name a package: the constant pool of a class holds every name it uses as plain text. */
record ClassReferences(Path jar) {

	Set<String> classesUsing(String packagePath) {
		var found = new TreeSet<String>();
		try (var file = new JarFile(jar.toFile())) {
			for (var entry : file.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
				if (text(file, entry).contains(packagePath)) {
					found.add(entry.getName());
				}
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(jar.toString(), failure);
		}
		return found;
	}

	private static String text(JarFile file, JarEntry entry) throws IOException {
		try (var stream = file.getInputStream(entry)) {
			return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}
}
