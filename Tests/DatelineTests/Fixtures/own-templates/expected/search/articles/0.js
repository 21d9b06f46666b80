datelineShard("articles/0",["2020/on-wells.html","On Wells","Letters","2020","The Well Board","en","ltr",1,"The well is where the map says. Not always."])
