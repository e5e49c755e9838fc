/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The laboratory that a class of window tests works in, where it is not the {@link WindowLab}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InLab {

    /** Which one. */
    Lab value();

    /** Laboratories made for window tests, each once in a run. */
    enum Lab {
        /** The {@link WindowLab}. */
        STAFFED("", WindowLab::prepare),
        /** None yet: the workbench asks for its name first. */
        NONE("-none", folder -> { }),
        /** One with 100,000 lots. */
        CROWDED("-crowded", CrowdedLab::prepare);

        private final String suffix;
        private final Consumer<Path> maker;

        Lab(String suffix, Consumer<Path> maker) {
            this.suffix = suffix;
            this.maker = maker;
        }

        /** The address beside a base folder; the laboratory is made when it is asked for first. */
        String address(Path base) {
            var folder = base.resolveSibling(base.getFileName() + suffix);
            if (!Files.exists(folder)) {
                maker.accept(folder);
            }
            return folder.toString();
        }
    }
}
