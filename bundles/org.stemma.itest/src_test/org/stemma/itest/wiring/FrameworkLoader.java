/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.wiring;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Takes a framework's classes from its own jar, and the OSGi interfaces from the test's class path: the test talks to both
 * frameworks through the same interfaces, and neither framework meets classes of the other.
 */
final class FrameworkLoader extends URLClassLoader {

	static {
		registerAsParallelCapable();
	}

	FrameworkLoader(URL jar) {
		super(new URL[] {jar}, FrameworkLoader.class.getClassLoader());
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		synchronized (getClassLoadingLock(name)) {
			var loaded = findLoadedClass(name);
			return loaded != null ? loaded : isFramework(name) ? findClass(name) : super.loadClass(name, resolve);
		}
	}

	private boolean isFramework(String name) {
		return !name.startsWith("java.") && !name.startsWith("org.osgi.") && findResource(name.replace('.', '/') + ".class") != null;
	}
}
