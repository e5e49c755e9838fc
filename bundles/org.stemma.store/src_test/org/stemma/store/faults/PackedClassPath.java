/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * This process's class path with folders packed and signatures of jars left out: the form of which a virtual machine keeps an
 * archive of loaded classes, so that many processes start in half the time.
 */
final class PackedClassPath {

	private final Path folder;

	/** Jars are made in a folder. */
	PackedClassPath(Path folder) {
		this.folder = folder;
	}

	/** Makes them; the class path as the command line takes it. */
	String pack() throws IOException {
		List<String> packed = new ArrayList<>();
		for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path there = Path.of(each);
			if (Files.exists(there)) {
				packed.add(pack(there, folder.resolve(packed.size() + ".jar")).toString());
			}
		}
		return String.join(File.pathSeparator, packed);
	}

	private static Path pack(Path from, Path to) throws IOException {
		if (Files.isDirectory(from)) {
			folder(from, to);
			return to;
		}
		try (JarFile jar = new JarFile(from.toFile(), false)) {
			if (jar.stream().noneMatch(entry -> signature(entry.getName()))) {
				return from;
			}
			unsigned(jar, to);
			return to;
		}
	}

	private static void folder(Path from, Path to) throws IOException {
		try (JarOutputStream out = stored(to); Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				out.putNextEntry(new JarEntry(from.relativize(file).toString().replace(File.separatorChar, '/')));
				Files.copy(file, out);
			}
		}
	}

	private static void unsigned(JarFile jar, Path to) throws IOException {
		try (JarOutputStream out = stored(to)) {
			for (JarEntry entry : jar.stream().filter(entry -> !sealed(entry.getName())).toList()) {
				out.putNextEntry(new JarEntry(entry.getName()));
				jar.getInputStream(entry).transferTo(out);
			}
		}
	}

	/** The manifest goes with the signatures: it holds a sum of each signed entry. */
	private static boolean sealed(String name) {
		return name.equals(JarFile.MANIFEST_NAME) || signature(name);
	}

	private static boolean signature(String name) {
		return name.startsWith("META-INF/") && (name.endsWith(".SF") || name.endsWith(".RSA") || name.endsWith(".DSA"));
	}

	private static JarOutputStream stored(Path to) throws IOException {
		JarOutputStream out = new JarOutputStream(Files.newOutputStream(to));
		out.setLevel(Deflater.NO_COMPRESSION);
		return out;
	}
}
